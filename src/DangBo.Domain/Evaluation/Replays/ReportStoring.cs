using DangBo.Domain.Documents;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Replays;

/// <summary>Makes of a report what its document keeps.</summary>
internal static class ReportStoring
{
    public static StoredEvaluation Store(Report report)
    {
        var receipt = report.Receipt();
        var ruleSet = report.Evaluator.RuleSet;
        var questions = new OpenQuestions(report);
        return new()
        {
            SubjectKind = ruleSet.Subject,
            SubjectId = report.SubjectId,
            RuleSet = RuleSetOf(report.Evaluator),
            Dates = report.Dates,
            Verdict = report.Verdict,
            Level = report.Level,
            Score = report.Score is { } score ? Store(score, report.RuleSetApplies(open: false) == Kleene.True) : null,
            Entitlements = report.Entitlements,
            IsProvisional = report.IsProvisional,
            Findings = report.Findings.Select(finding => Store(finding.Asking(questions))).ToValueList(),
            Remarks = report.Remarks,
            NotCovered = ruleSet.NotCovered.Select(entry => entry.Text).ToValueList(),
            Library = receipt.Library,
            FactsSha256 = receipt.FactsSha256,
        };
    }

    /// <summary>Tells which rule set and overlays are evaluated, with their digests.</summary>
    public static StoredRuleSet RuleSetOf(Evaluator evaluator) => new()
    {
        Id = evaluator.RuleSet.Id,
        Version = evaluator.RuleSet.Version,
        Sha256 = evaluator.RuleSetSha256,
        Effective = evaluator.RuleSet.Effective,
        EffectiveVerification = evaluator.RuleSet.EffectiveVerification,
        Overlays = evaluator.Overlays
            .Select((overlay, index) => new StoredOverlay { Id = overlay.Id, Version = overlay.Version, Sha256 = evaluator.OverlaySha256[index] })
            .ToValueList(),
    };

    private static StoredScore Store(ScoreOutcome outcome, bool applies) => new()
    {
        Score = outcome.Score,
        Min = applies ? outcome.Min : null,
        Max = applies ? outcome.Max : null,
    };

    private static StoredFinding Store(Finding finding) => new()
    {
        Criterion = finding.Criterion.Id,
        Verdict = finding.Verdict,
        Severity = finding.Criterion.Severity,
        Overlay = finding.Overlay,
        IsProvisional = finding.IsProvisional,
        Citations = Store(finding.Citations),
        Because = finding.Because.Select(Store).ToValueList(),
        Judgment = finding.Judgment is { } judgment ? Store(judgment) : null,
        Evidence = finding.Evidence
            .Select(item => new StoredEvidence { Fact = item.Fact.Name, Value = Store(item.Value), Unit = item.Fact.Unit }).ToValueList(),
        Missing = finding.Missing.Select(item => new StoredMissing
        {
            Fact = item.Fact?.Name,
            Parameter = item.Parameter?.Id,
            Authority = item.Parameter?.Authority is { } authority ? Store(authority) : null,
        }).ToValueList(),
        Awaiting = finding.Awaiting,
        Remedy = finding.Remedy?.Select(change => new StoredChange
        {
            Fact = change.Fact.Name,
            From = Store(change.From),
            To = Store(change.To),
        }).ToValueList(),
        Text = finding.Text(),
    };

    private static ValueList<StoredCitation> Store(ValueList<Citation> citations) => citations.Select(Store).ToValueList();

    private static StoredCitation Store(Citation citation) =>
        new() { Source = citation.SourceId, Text = citation.ToLocalizedText(), Verification = citation.Verification };

    private static StoredJudgment Store(Judgment judgment) => new()
    {
        Opinion = judgment.Opinion,
        Body = judgment.Body,
        Capacity = judgment.Capacity,
        On = judgment.On,
        Minutes = judgment.Minutes,
    };

    private static StoredReason Store(Reason reason)
    {
        var stored = new StoredReason { At = reason.At, In = reason.In, Is = reason.Is, Test = TestOf(reason), Thresholds = [] };
        switch (reason.Kind)
        {
            case ReasonKind.Comparison:
                return stored with
                {
                    Fact = reason.Fact!.Name,
                    Value = Store(reason.Value),
                    Unit = reason.Fact.Unit,
                    Thresholds = Enumerable.Range(0, reason.ThresholdCount).Select(reason.ThresholdAt)
                        .Select(threshold => new StoredThreshold { Value = ValueOf(threshold), Origin = OriginOf(threshold) }).ToValueList(),
                };
            case ReasonKind.Known:
                return stored with
                {
                    Fact = reason.Fact!.Name,
                    Value = Store(reason.Value),
                    Unit = reason.Fact.Unit,
                    Thresholds = [new() { Value = RecordedValue.Of(reason.Expected!.Value) }],
                };
            case ReasonKind.ParameterIsSet:
                return stored with { Parameter = reason.Parameter!.Id, Thresholds = [new() { Value = RecordedValue.Of(reason.Expected!.Value) }] };
            default:
                return stored with
                {
                    Criterion = reason.Criterion!.Id,
                    Verdict = reason.CriterionVerdict,
                    Thresholds = reason.ExpectedVerdicts
                        .Select(verdict => new StoredThreshold { Value = RecordedValue.Of(RuleNames.NameOf(verdict)) }).ToValueList(),
                };
        }
    }

    private static string TestOf(Reason reason) => reason.Kind switch
    {
        ReasonKind.Comparison => RuleNames.NameOf(reason.Test!.Value),
        ReasonKind.Known => "known",
        ReasonKind.ParameterIsSet => "isSet",
        _ => "is",
    };

    private static RecordedValue ValueOf(Threshold threshold) =>
        threshold.Fraction is { } fraction ? RecordedValue.Of(fraction) : Store(threshold.Value);

    private static StoredOrigin? OriginOf(Threshold threshold)
    {
        if (threshold.IsLiteral)
        {
            return null;
        }

        var origin = threshold.Fact is { } fact
            ? new StoredOrigin { Fact = fact.Name, Value = Store(threshold.BaseValue) }
            : new StoredOrigin { Parameter = Store(threshold.Parameter!.Value) };
        return threshold.Adjustment switch
        {
            TimesNumber times => origin with { Times = RecordedValue.Of(times.Factor) },
            TimesFraction times => origin with { Times = RecordedValue.Of(times.ToText()) },
            TimesParameter => origin with { Factor = Store(threshold.Factor!.Value) },
            ShiftedBy { Backward: false } shift => origin with { Plus = shift.IsoText },
            ShiftedBy shift => origin with { Minus = shift.IsoText },
            _ => origin,
        };
    }

    private static StoredParameter Store(ParameterUse use) => new()
    {
        Id = use.Definition.Id,
        Value = Store(use.Value),
        Authority = use.Definition.Authority is { } authority ? Store(authority) : null,
        IsDefault = use.IsDefault,
        Overlay = use.Overlay,
        Citations = Store(use.Citations),
    };

    private static RecordedValue Store(FactValue value) => value.Type switch
    {
        FactType.Boolean => RecordedValue.Of(value.AsBoolean()!.Value),
        FactType.Integer or FactType.Decimal => RecordedValue.Of(value.AsDecimal()!.Value),
        FactType.Date => RecordedValue.Of(IsoDate.Format(value.AsDate()!.Value)),
        FactType.Code or FactType.Text => RecordedValue.Of(value.AsText()!),
        FactType.Codes => RecordedValue.Of(new CodeSet { Codes = value.AsCodes(), IsComplete = value.IsCompleteSet }),
        _ => default,
    };
}
