using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Writes a record that a search found as a case would hold it.</summary>
internal static class CounterExamples
{
    public static CounterExample Of(BoundRuleSet rules, Witness witness) => new()
    {
        Facts = RecordedFacts.Of(rules.Facts.Select((fact, place) => (fact, Value: witness.Values[place]))
            .Where(entry => entry.Value.IsKnown && Vocabulary.DateReader(entry.fact.Name) is null)
            .Select(entry => KeyValuePair.Create(entry.fact.Name, Recorded(entry.Value)))),
        Dates = DatesOf(rules, witness),
        Judgments = rules.Criteria
            .Where(criterion => criterion.JudgmentIndex >= 0 && witness.Judged[criterion.JudgmentIndex] != Verdict.Undetermined)
            .Select(criterion => new ExampleJudgment
            {
                Criterion = criterion.Definition.Id,
                Opinion = witness.Judged[criterion.JudgmentIndex] == Verdict.Met ? Opinion.Met : Opinion.NotMet,
                Capacity = criterion.Definition.Judges[0],
            })
            .ToValueList(),
    };

    // Dates that nothing asks for are those of the day of the rules, so that the rules are in force.
    private static EvaluationDates DatesOf(BoundRuleSet rules, Witness witness)
    {
        var usual = Reach.DatesOf(witness.RulesAsOf);
        var (first, last) = (Day(Vocabulary.FirstDay), Day(Vocabulary.LastDay));
        var period = (first, last) switch
        {
            ({ } from, { } to) => EffectivePeriod.OfDays(from, to),
            ({ } from, null) => EffectivePeriod.OfDays(from, LocalDate.Max(from, usual.LastDay)),
            (null, { } to) => EffectivePeriod.OfDays(LocalDate.Min(to, usual.FirstDay), to),
            _ => usual.Period,
        };
        return new(Day(Vocabulary.AsOf) ?? LocalDate.Max(usual.AsOf, last ?? usual.AsOf), period, witness.RulesAsOf);

        LocalDate? Day(string name) =>
            Array.FindIndex(rules.Facts, fact => fact.Name == name) is >= 0 and var place ? witness.Values[place].AsDate() : null;
    }

    private static RecordedValue Recorded(FactValue value) => value.Type switch
    {
        FactType.Boolean => RecordedValue.Of(value.AsBoolean()!.Value),
        FactType.Integer or FactType.Decimal => RecordedValue.Of(value.AsDecimal()!.Value),
        FactType.Date => RecordedValue.Of(IsoDate.Format(value.AsDate()!.Value)),
        FactType.Codes => RecordedValue.Of(new CodeSet { Codes = value.AsCodes(), IsComplete = value.IsCompleteSet }),
        _ => RecordedValue.Of(value.AsText()!),
    };
}
