using DangBo.Domain.Rules;

namespace DangBo.Domain.Tests.Evaluation.Naive;

/// <summary>All that one evaluation reads.</summary>
internal sealed record NaiveCase
{
    public required RuleSet Rules { get; init; }

    public ValueList<Overlay> Overlays { get; init; } = [];

    public required FactSheet Sheet { get; init; }

    public ValueList<Judgment> Judgments { get; init; } = [];

    public required EvaluationDates Dates { get; init; }

    public IEnumerable<Criterion> Criteria => Rules.Criteria.Concat(Overlays.SelectMany(overlay => overlay.Criteria));

    public Criterion Criterion(string id) => Criteria.Single(criterion => criterion.Id == id);

    public NaiveCase With(string fact, object? value) =>
        this with { Sheet = Sheet with { Facts = Sheet.Facts.With(RecordedFacts.Of([KeyValuePair.Create(fact, Writing.Recorded(value))])) } };

    public override string ToString() => CaseText.Of(this);
}
