using DangBo.Domain.Documents;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation.Replays;

/// <summary>Finds what differs between two evaluations, member by member.</summary>
internal sealed class EvaluationComparer
{
    private readonly StoredEvaluation _before;
    private readonly StoredEvaluation _after;
    private readonly DifferenceList _found = new();

    private EvaluationComparer(StoredEvaluation before, StoredEvaluation after) => (_before, _after) = (before, after);

    public static IReadOnlyList<EvaluationDifference> Compare(StoredEvaluation before, StoredEvaluation after)
    {
        var comparer = new EvaluationComparer(before, after);
        comparer.Basis();
        comparer.Answer();
        FindingComparer.Compare(before.Findings, after.Findings, comparer._found);
        comparer.Rest();
        return comparer._found.All;
    }

    private void Basis()
    {
        var (old, now) = (_before.RuleSet, _after.RuleSet);
        Same(EvaluationDiffCodes.Library, _before.Library, _after.Library, Plain);
        Same(
            EvaluationDiffCodes.Subject,
            (_before.SubjectKind, _before.SubjectId),
            (_after.SubjectKind, _after.SubjectId),
            subject => DifferenceText.Both(language => $"{new PageWords(language).Subject(subject.SubjectKind)} {subject.SubjectId}"));
        Same(EvaluationDiffCodes.RuleSet, old.Id, now.Id, Plain);
        Same(EvaluationDiffCodes.RuleSetVersion, old.Version, now.Version, version => Plain(version.ToString()));
        if (old.Version == now.Version)
        {
            Same(EvaluationDiffCodes.RuleSetContent, old.Sha256, now.Sha256, Plain);
        }

        Same(EvaluationDiffCodes.RuleSetEffective, old.Effective, now.Effective, DifferenceText.Of);
        Same(EvaluationDiffCodes.RuleSetVerification, old.EffectiveVerification, now.EffectiveVerification, VerificationText.Label);
        Overlays(old.Overlays, now.Overlays);
        Same(EvaluationDiffCodes.AsOf, _before.Dates.AsOf, _after.Dates.AsOf, DifferenceText.Of);
        Same(EvaluationDiffCodes.Period, _before.Dates.Period, _after.Dates.Period, DifferenceText.Of);
        Same(EvaluationDiffCodes.RulesAsOf, _before.Dates.RulesAsOf, _after.Dates.RulesAsOf, DifferenceText.Of);
        Same(EvaluationDiffCodes.Facts, _before.FactsSha256, _after.FactsSha256, Plain);
    }

    // A version that differs has another content; that of one version should not.
    private void Overlays(ValueList<StoredOverlay> old, ValueList<StoredOverlay> now)
    {
        DifferenceList.Pair(
            old,
            now,
            overlay => overlay.Id,
            gone => Add(EvaluationDiffCodes.OverlayRemoved, Named(gone)),
            added => Add(EvaluationDiffCodes.OverlayAdded, Named(added)),
            (one, other) =>
            {
                if (one.Version != other.Version)
                {
                    Add(
                        EvaluationDiffCodes.OverlayVersion,
                        MessageArgument.Of("overlay", one.Id),
                        MessageArgument.Of("before", one.Version.ToString()),
                        MessageArgument.Of("after", other.Version.ToString()));
                }
                else if (one.Sha256 != other.Sha256)
                {
                    Add(
                        EvaluationDiffCodes.OverlayContent,
                        MessageArgument.Of("overlay", one.Id),
                        MessageArgument.Of("before", one.Sha256),
                        MessageArgument.Of("after", other.Sha256));
                }
            },
            () => Add(EvaluationDiffCodes.OverlayOrder));

        void Add(string code, params ReadOnlySpan<MessageArgument> arguments) => _found.Add(DifferencePart.Basis, null, code, arguments);
        static MessageArgument Named(StoredOverlay overlay) => MessageArgument.Of("overlay", $"{overlay.Id}@{overlay.Version}");
    }

    private void Answer()
    {
        if (KindOf(_before) != KindOf(_after))
        {
            Different(EvaluationDiffCodes.Answer, AnswerText(_before), AnswerText(_after));
        }
        else
        {
            SameAnswer(EvaluationDiffCodes.Answer, _before.Verdict, _after.Verdict);
            SameAnswer(EvaluationDiffCodes.Level, _before.Level, _after.Level);
            SameAnswer(EvaluationDiffCodes.Score, _before.Score, _after.Score);
            if (_before.Entitlements is { } old && _after.Entitlements is { } now)
            {
                Entitlements(old, now);
            }
        }

        if (_before.IsProvisional != _after.IsProvisional)
        {
            Different(EvaluationDiffCodes.Provisional, DifferenceText.Of(_before.IsProvisional), DifferenceText.Of(_after.IsProvisional));
        }
    }

    private void SameAnswer<T>(string code, T? before, T? after)
    {
        if (!EqualityComparer<T?>.Default.Equals(before, after))
        {
            Different(code, AnswerText(_before), AnswerText(_after));
        }
    }

    private void Entitlements(ValueList<Entitlement> old, ValueList<Entitlement> now)
    {
        DifferenceList.Pair(
            old,
            now,
            entitlement => entitlement.Criterion,
            gone => Changed(gone.Criterion, gone.Verdict, null),
            added => Changed(added.Criterion, null, added.Verdict),
            (one, other) =>
            {
                if (one.Verdict != other.Verdict)
                {
                    Changed(one.Criterion, one.Verdict, other.Verdict);
                }
            },
            () => _found.Add(DifferencePart.Answer, null, EvaluationDiffCodes.EntitlementOrder));

        void Changed(string criterion, Verdict? before, Verdict? after) => _found.Add(
            DifferencePart.Answer,
            criterion,
            EvaluationDiffCodes.Entitlement,
            MessageArgument.Of("criterion", criterion),
            MessageArgument.Of("before", DifferenceText.Of(before, Polarity.Entitlement)),
            MessageArgument.Of("after", DifferenceText.Of(after, Polarity.Entitlement)));
    }

    private void Rest()
    {
        _found.Lists(
            DifferencePart.Wording,
            EvaluationDiffCodes.Remarks,
            _before.Remarks,
            _after.Remarks,
            remark => DifferenceText.Both(remark.ToMessage().In));
        _found.Lists(DifferencePart.Wording, EvaluationDiffCodes.NotCovered, _before.NotCovered, _after.NotCovered, text => text);
    }

    private static int KindOf(StoredEvaluation evaluation) =>
        evaluation.Level is not null ? 1 : evaluation.Score is not null ? 2 : evaluation.Entitlements is not null ? 3 : 0;

    private static LocalizedText AnswerText(StoredEvaluation evaluation)
    {
        if (evaluation.Level is { } level)
        {
            return level.Level is { } certain
                ? Plain(certain)
                : new Message(ReportTextCodes.PossibleLevels, MessageArgument.Of("levels", string.Join("; ", level.PossibleLevels))).ToLocalizedText();
        }

        if (evaluation.Score is { } score)
        {
            return score is { Min: { } min, Max: { } max }
                ? (min == max
                    ? new Message(ReportTextCodes.Points, MessageArgument.Of("points", min))
                    : new Message(ReportTextCodes.PointsFromTo, MessageArgument.Of("min", min), MessageArgument.Of("max", max))).ToLocalizedText()
                : VerdictText.Of(Verdict.Undetermined);
        }

        return evaluation.Entitlements is { } entitlements
            ? DifferenceText.List(entitlements, entitlement => DifferenceText.Both(language =>
                $"“{entitlement.Criterion}”: {DifferenceText.Of(entitlement.Verdict, Polarity.Entitlement).In(language)}"))
            : DifferenceText.Of(evaluation.Verdict, Polarity.Duty);
    }

    private void Same<T>(string code, T before, T after, Func<T, LocalizedText> words)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            _found.Add(
                DifferencePart.Basis, null, code, MessageArgument.Of("before", words(before)), MessageArgument.Of("after", words(after)));
        }
    }

    private void Different(string code, LocalizedText before, LocalizedText after) => _found.Add(
        DifferencePart.Answer, null, code, MessageArgument.Of("before", before), MessageArgument.Of("after", after));

    private static LocalizedText Plain(string text) => new(text);
}
