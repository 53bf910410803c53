using DangBo.Domain.Rules;

namespace DangBo.Domain.Evaluation.Replays;

/// <summary>Finds what differs between the findings of two evaluations, criterion by criterion.</summary>
internal sealed class FindingComparer
{
    private readonly StoredFinding _before;
    private readonly StoredFinding _after;
    private readonly DifferenceList _found;

    private FindingComparer(StoredFinding before, StoredFinding after, DifferenceList found) =>
        (_before, _after, _found) = (before, after, found);

    public static void Compare(ValueList<StoredFinding> before, ValueList<StoredFinding> after, DifferenceList found)
    {
        DifferenceList.Pair(
            before,
            after,
            finding => finding.Criterion,
            gone => One(EvaluationDiffCodes.FindingRemoved, gone),
            added => One(EvaluationDiffCodes.FindingAdded, added),
            (one, other) => new FindingComparer(one, other, found).Compare(),
            () => found.Add(DifferencePart.Wording, null, EvaluationDiffCodes.FindingOrder));

        void One(string code, StoredFinding finding) => found.Add(
            DifferencePart.Answer,
            finding.Criterion,
            code,
            MessageArgument.Of("criterion", finding.Criterion),
            MessageArgument.Of("verdict", VerdictText.Of(finding.Verdict)));
    }

    private void Compare()
    {
        Same(DifferencePart.Answer, EvaluationDiffCodes.FindingVerdict, _before.Verdict, _after.Verdict, VerdictText.Of);
        Same(DifferencePart.Answer, EvaluationDiffCodes.FindingProvisional, _before.IsProvisional, _after.IsProvisional, DifferenceText.Of);
        Same(DifferencePart.Reason, EvaluationDiffCodes.FindingSeverity, _before.Severity, _after.Severity, DifferenceText.Of);
        Same(DifferencePart.Reason, EvaluationDiffCodes.FindingOverlay, _before.Overlay, _after.Overlay, DifferenceText.Of);
        Reasons();
        Judgments();
        List(DifferencePart.Reason, EvaluationDiffCodes.Evidence, _before.Evidence, _after.Evidence, DifferenceText.Of);
        Missing();
        List(DifferencePart.Reason, EvaluationDiffCodes.Awaiting, _before.Awaiting, _after.Awaiting, awaited => DifferenceText.Of(awaited, _before.Criterion));
        Same(DifferencePart.Reason, EvaluationDiffCodes.Remedy, _before.Remedy, _after.Remedy, DifferenceText.Of);
        List(DifferencePart.Wording, EvaluationDiffCodes.Citations, _before.Citations, _after.Citations, DifferenceText.Of);
        Same(DifferencePart.Wording, EvaluationDiffCodes.FindingText, _before.Text, _after.Text, text => text);
    }

    private void Reasons() => DifferenceList.Pair(
        _before.Because,
        _after.Because,
        reason => (reason.In, reason.At),
        gone => Reason(EvaluationDiffCodes.ReasonRemoved, gone, MessageArgument.Of("reason", DifferenceText.Of(gone))),
        added => Reason(EvaluationDiffCodes.ReasonAdded, added, MessageArgument.Of("reason", DifferenceText.Of(added))),
        Reason,
        () => _found.Add(
            DifferencePart.Reason, _before.Criterion, EvaluationDiffCodes.ReasonOrder, MessageArgument.Of("criterion", _before.Criterion)));

    private void Reason(StoredReason old, StoredReason now)
    {
        if ((old.Fact, old.Parameter, old.Criterion, old.Test, old.Unit) != (now.Fact, now.Parameter, now.Criterion, now.Test, now.Unit))
        {
            Changed(EvaluationDiffCodes.ReasonTest, DifferenceText.Test(old), DifferenceText.Test(now));
        }

        if (old.Is != now.Is)
        {
            Changed(EvaluationDiffCodes.ReasonResult, DifferenceText.Result(old.Is), DifferenceText.Result(now.Is));
        }

        if (old.Value != now.Value || old.Verdict != now.Verdict)
        {
            Changed(EvaluationDiffCodes.ReasonValue, DifferenceText.Value(old), DifferenceText.Value(now));
        }

        if (!Same(old, now, threshold => threshold.Value))
        {
            Changed(EvaluationDiffCodes.ReasonThreshold, DifferenceText.Thresholds(old), DifferenceText.Thresholds(now));
        }

        if (!Same(old, now, threshold => threshold.Origin))
        {
            Changed(EvaluationDiffCodes.ReasonOrigin, DifferenceText.Origins(old), DifferenceText.Origins(now));
        }

        static bool Same<T>(StoredReason one, StoredReason other, Func<StoredThreshold, T> part) =>
            one.Thresholds.Select(part).SequenceEqual(other.Thresholds.Select(part));

        void Changed(string code, LocalizedText before, LocalizedText after) =>
            Reason(code, old, MessageArgument.Of("before", before), MessageArgument.Of("after", after));
    }

    private void Reason(string code, StoredReason reason, params ReadOnlySpan<MessageArgument> arguments) => _found.Add(
        DifferencePart.Reason,
        _before.Criterion,
        code,
        [MessageArgument.Of("criterion", _before.Criterion), MessageArgument.Of("at", reason.ToString()), .. arguments]);

    // The body and the minutes are of the record: that they differ is said, and not what they are.
    private void Judgments()
    {
        var (old, now) = (_before.Judgment, _after.Judgment);
        Same(
            DifferencePart.Reason,
            EvaluationDiffCodes.Judgment,
            old is null ? ((Opinion, string, NodaTime.LocalDate)?)null : (old.Opinion, old.Capacity, old.On),
            now is null ? null : (now.Opinion, now.Capacity, now.On),
            DifferenceText.Of);
        if (old is not null && now is not null && (old.Body, old.Minutes) != (now.Body, now.Minutes))
        {
            _found.Add(
                DifferencePart.Reason, _before.Criterion, EvaluationDiffCodes.JudgmentRecord, MessageArgument.Of("criterion", _before.Criterion));
        }
    }

    private void Missing()
    {
        var names = new Func<StoredMissing, (string?, string?)>(item => (item.Fact, item.Parameter));
        var (old, now) = (_before.Missing.Select(names).ToValueList(), _after.Missing.Select(names).ToValueList());
        List(DifferencePart.Reason, EvaluationDiffCodes.Missing, old, now, DifferenceText.Missing);
        if (old.Equals(now))
        {
            List(
                DifferencePart.Reason,
                EvaluationDiffCodes.MissingAuthority,
                _before.Missing.Select(item => (item.Parameter, item.Authority)).ToValueList(),
                _after.Missing.Select(item => (item.Parameter, item.Authority)).ToValueList(),
                item => DifferenceText.Authority(item.Parameter, item.Authority));
        }
    }

    private void Same<T>(DifferencePart part, string code, T before, T after, Func<T, LocalizedText> words)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
        {
            _found.Add(
                part,
                _before.Criterion,
                code,
                MessageArgument.Of("criterion", _before.Criterion),
                MessageArgument.Of("before", words(before)),
                MessageArgument.Of("after", words(after)));
        }
    }

    private void List<T>(DifferencePart part, string code, ValueList<T> before, ValueList<T> after, Func<T, LocalizedText> words) =>
        Same(part, code, before, after, list => DifferenceText.List(list, words));
}
