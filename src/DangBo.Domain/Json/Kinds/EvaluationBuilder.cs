using DangBo.Domain.Documents;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Evaluation.Replays;
using DangBo.Domain.Json.Trees;
using DangBo.Domain.Rules;

namespace DangBo.Domain.Json.Kinds;

/// <summary>Makes evaluations of a tree that was checked.</summary>
internal static class EvaluationBuilder
{
    public static StoredEvaluation Build(JsonTree tree)
    {
        var node = tree.Root!;
        var subject = node.Required("subject");
        var receipt = node.Required("receipt");
        return new()
        {
            SubjectKind = subject.Code<SubjectKind>("kind"),
            SubjectId = subject.Text("id"),
            RuleSet = BuildRuleSet(node.Required("ruleSet")),
            Dates = new(node.Date("asOf"), node.Required("period").Period(), node.Date("rulesAsOf")),
            Verdict = node.CodeOrNull<Verdict>("verdict"),
            Level = node.Has("possibleLevels")
                ? new() { Level = node.TextOrNull("level"), PossibleLevels = node.Texts("possibleLevels").ToValueList() }
                : null,
            Score = node.Member("score") is null ? null : BuildScore(node),
            Entitlements = node.Has("entitlements") ? node.ListOf("entitlements", BuildEntitlement) : null,
            IsProvisional = node.Boolean("provisional"),
            Findings = node.ListOf("findings", FindingBuilder.Build),
            Remarks = node.ListOf("remarks", BuildRemark),
            NotCovered = node.ListOf("notCovered", FindingBuilder.Words),
            Library = receipt.Text("library"),
            FactsSha256 = receipt.Text("factsSha256"),
        };
    }

    /// <summary>Makes which rule set judged.</summary>
    public static StoredRuleSet BuildRuleSet(JsonTreeNode node)
    {
        var effective = node.Required("effective");
        return new()
        {
            Id = node.Text("id"),
            Version = node.Version(),
            Sha256 = node.Text("sha256"),
            Effective = effective.Period(),
            EffectiveVerification = effective.Code<Verification>("verification"),
            Overlays = node.ListOf(
                "overlays", overlay => new StoredOverlay { Id = overlay.Text("id"), Version = overlay.Version(), Sha256 = overlay.Text("sha256") }),
        };
    }

    private static StoredScore BuildScore(JsonTreeNode node)
    {
        var range = node.Find("scoreRange");
        return new() { Score = node.DecimalOrNull("score"), Min = range?.Decimal("min"), Max = range?.Decimal("max") };
    }

    private static Entitlement BuildEntitlement(JsonTreeNode node) =>
        new() { Criterion = node.Text("criterion"), Verdict = node.Code<Verdict>("verdict") };

    private static Remark BuildRemark(JsonTreeNode node) => new()
    {
        Code = node.Text("code"),
        Count = (int?)node.IntegerOrNull("count"),
        Criterion = node.TextOrNull("criterion"),
        Detail = node.TextOrNull("detail"),
    };
}

/// <summary>Makes the findings of an evaluation.</summary>
internal static class FindingBuilder
{
    public static StoredFinding Build(JsonTreeNode node)
    {
        var criterion = node.Text("criterion");
        return new()
        {
            Criterion = criterion,
            Verdict = node.Code<Verdict>("verdict"),
            Severity = node.Code<Severity>("severity"),
            Overlay = node.TextOrNull("overlay"),
            IsProvisional = node.BooleanOrNull("provisional") ?? false,
            Citations = node.ListOf("citations", Citation),
            Because = node.ListOf("because", BuildReason),
            Judgment = node.Find("judgment") is { } judgment ? BuildJudgment(judgment) : null,
            Evidence = node.ListOf("evidence", BuildEvidence),
            Missing = node.ListOf("missing", BuildMissing),
            Awaiting = node.ListOf("awaiting", awaited => new AwaitedJudgment
            {
                Criterion = awaited.TextOrNull("criterion") ?? criterion,
                Judges = awaited.Texts("judges").ToValueList(),
            }),
            Remedy = node.Has("remedy") ? node.ListOf("remedy", BuildChange) : null,
            Text = Words(node.Required("text")),
        };
    }

    public static LocalizedText Words(JsonTreeNode node) => new(node.Text("vi"), node.TextOrNull("en"));

    private static StoredCitation Citation(JsonTreeNode node) => new()
    {
        Source = node.Text("source"),
        Text = Words(node.Required("text")),
        Verification = node.Code<Verification>("verification"),
    };

    private static StoredCitation? Authority(JsonTreeNode node) =>
        node.Find("authority") is { Kind: JsonTreeKind.Object } citation ? Citation(citation) : null;

    private static RecordedValue Value(JsonTreeNode node, string name) =>
        node.Find(name) is { } value ? RuleReading.Recorded(value) : default;

    private static StoredJudgment BuildJudgment(JsonTreeNode node) => new()
    {
        Opinion = node.Code<Opinion>("opinion"),
        Body = node.Text("body"),
        Capacity = node.Text("capacity"),
        On = node.Date("on"),
        Minutes = node.Text("minutes"),
    };

    private static StoredEvidence BuildEvidence(JsonTreeNode node) =>
        new() { Fact = node.Text("fact"), Value = Value(node, "value"), Unit = node.TextOrNull("unit") };

    private static StoredMissing BuildMissing(JsonTreeNode node) =>
        new() { Fact = node.TextOrNull("fact"), Parameter = node.TextOrNull("parameter"), Authority = Authority(node) };

    private static StoredChange BuildChange(JsonTreeNode node) =>
        new() { Fact = node.Text("fact"), From = Value(node, "from"), To = Value(node, "to") };

    private static StoredReason BuildReason(JsonTreeNode node)
    {
        var (threshold, from) = (node.Member("threshold")!, node.Find("from"));
        return new()
        {
            At = node.Text("at"),
            In = node.TextOrNull("in"),
            Is = node.BooleanOrNull("is"),
            Fact = node.TextOrNull("fact"),
            Parameter = node.TextOrNull("parameter"),
            Criterion = node.TextOrNull("criterion"),
            Verdict = node.CodeOrNull<Verdict>("verdict"),
            Value = Value(node, "value"),
            Unit = node.TextOrNull("unit"),
            Test = node.Text("test"),
            Thresholds = threshold.Kind == JsonTreeKind.Array
                ? threshold.Children.Select((item, index) => BuildThreshold(item, from?.Children[index])).ToValueList()
                : [BuildThreshold(threshold, from)],
        };
    }

    private static StoredThreshold BuildThreshold(JsonTreeNode value, JsonTreeNode? from) =>
        new() { Value = RuleReading.Recorded(value), Origin = from is null ? null : BuildOrigin(from) };

    private static StoredOrigin? BuildOrigin(JsonTreeNode node)
    {
        if (node.Kind == JsonTreeKind.Null)
        {
            return null;
        }

        var times = node.Find("times");
        return new()
        {
            Fact = node.TextOrNull("fact"),
            Value = node.Has("fact") ? Value(node, "value") : default,
            Parameter = node.Has("parameter") ? BuildParameter(node) : null,
            Times = times is null or { Kind: JsonTreeKind.Object } ? default : RuleReading.Recorded(times),
            Factor = times is { Kind: JsonTreeKind.Object } ? BuildParameter(times) : null,
            Plus = node.TextOrNull("plus"),
            Minus = node.TextOrNull("minus"),
        };
    }

    private static StoredParameter BuildParameter(JsonTreeNode node) => new()
    {
        Id = node.Text("parameter"),
        Value = Value(node, "value"),
        Authority = Authority(node),
        IsDefault = node.BooleanOrNull("default") ?? false,
        Overlay = node.TextOrNull("overlay"),
        Citations = node.ListOf("citations", Citation),
    };
}
