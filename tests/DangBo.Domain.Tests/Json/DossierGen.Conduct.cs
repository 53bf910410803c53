using CsCheck;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using NodaTime;

namespace DangBo.Domain.Tests.Json;

/// <content>What bodies concluded, and what was declared and corrected.</content>
internal static partial class DossierGen
{
    private static Gen<(LocalDate First, LocalDate Second)> OrderedDays() =>
        Gen.Select(Day, Day, (one, other) => (LocalDate.Min(one, other), LocalDate.Max(one, other)));

    private static class Conduct
    {
        private static readonly Gen<(EffectivePeriod Act, LocalDate Concluded)> ActAndConclusion = Gen.Select(
            OrderedDays(), OrNone(Gen.Int[1, 4_000]),
            (days, length) => (new EffectivePeriod(days.First, Until(days.First, length)), days.Second));

        private static readonly Gen<Breach> Breach = Gen.Select(
            Gen.Select(Text, Code<BreachKind>().List[1, 4], ActAndConclusion, Extra),
            Gen.Select(Text, OrNone(Code<ConclusionForm>()), OrNull(Paper), Extra),
            (own, conclusion) => new Breach
            {
                Id = own.Item1, Kinds = own.Item2.Distinct().ToValueList(), Act = own.Item3.Act, Extra = own.Item4,
                Conclusion = new()
                {
                    On = own.Item3.Concluded, By = conclusion.Item1, Form = conclusion.Item2, Document = conclusion.Item3, Extra = conclusion.Item4,
                },
            });

        private static readonly Gen<DisciplineDecision> Decision = Gen.Select(
            Text, OrderedDays(), Gen.Bool, Code<DisciplineForm>(), Gen.Select(OrNull(Text), OrNone(Gen.Bool)), OrNull(Paper), Extra,
            (id, days, isRevoked, form, own, paper, extra) => new DisciplineDecision
            {
                Id = id, On = days.First, Form = form, By = own.Item1, DutyRelated = own.Item2, Document = paper, RevokedOn = isRevoked ? days.Second : null, Extra = extra,
            });

        private static readonly Gen<InspectionConclusion> Inspection = Gen.Select(
            Text, Day, Code<InspectionSubject>(), OrNull(Text), OrNull(Paper), OrNone(Gen.Bool), Extra,
            (id, on, about, by, paper, found, extra) => new InspectionConclusion
            {
                Id = id, On = on, About = about, By = by, Document = paper, ShortcomingsFound = found, Extra = extra,
            });

        private static readonly Gen<ConductRecord> Record = Gen.Select(
            OrNull(Records(Breach, it => it.Id)), OrNull(Records(Decision, it => it.Id)), OrNull(Records(Inspection, it => it.Id)), Extra,
            (breaches, decisions, inspections, extra) => new ConductRecord
            {
                Breaches = breaches, DisciplineDecisions = decisions, Inspections = inspections, Extra = extra,
            });

        private static readonly Gen<AssetDeclaration> Declaration = Gen.Select(
            Gen.Int[1990, 2199], OrNone(Gen.Bool), OrNone(Day), OrNull(Paper), Extra,
            (year, required, filed, paper, extra) => new AssetDeclaration { Year = year, Required = required, FiledOn = filed, Document = paper, Extra = extra });

        private static readonly Gen<AssetVerification> Verification = Gen.Select(
            Text, Day, OrNull(Text), OrNone(Gen.Bool), OrNull(Paper), Extra,
            (id, on, by, truthful, paper, extra) => new AssetVerification
            {
                Id = id, On = on, By = by, Truthful = truthful, Document = paper, Extra = extra,
            });

        private static readonly Gen<AssetRecord> Assets = Gen.Select(
            OrNull(Records(Declaration, it => it.Year)), OrNull(Records(Verification, it => it.Id)), Extra,
            (declarations, verifications, extra) => new AssetRecord { Declarations = declarations, Verifications = verifications, Extra = extra });

        private static readonly Gen<CorrectionItem> CorrectionItem = Gen.Select(
            Text, OrNull(Text), OrNone(Day), OrNone(Day), OrNone(Day), Extra,
            (id, content, due, done, recurred, extra) => new CorrectionItem
            {
                Id = id, Content = content, DueOn = due, DoneOn = done, RecurredOn = recurred, Extra = extra,
            });

        private static readonly Gen<CorrectionPlan> Plan = Gen.Select(
            Text, Day, OrNull(Paper), OrNull(Distinct(CorrectionItem, it => it.Id)), Extra,
            (id, filed, paper, items, extra) => new CorrectionPlan { Id = id, FiledOn = filed, Document = paper, Items = items, Extra = extra });

        private static readonly Gen<GiftEntry> Gift = Gen.Select(
            Day, Code<GiftDirection>(), OrNull(Paper), Extra,
            (on, direction, paper, extra) => new GiftEntry { On = on, Direction = direction, Document = paper, Extra = extra });

        private static readonly Gen<ResignationOffer> Offer = Gen.Select(
            Day, OrNull(Paper), Extra, (on, paper, extra) => new ResignationOffer { On = on, Document = paper, Extra = extra });

        public static Gen<MemberDossier> Group { get; } = Gen.Select(
            OrNull(Record), OrNull(Assets), OrNull(Records(Plan, it => it.Id)), OrNull(Records(Gift)), OrNull(Records(Offer)),
            (conduct, assets, plans, gifts, offers) => new MemberDossier
            {
                Member = new() { Id = "m-1" }, Conduct = conduct, Assets = assets, CorrectionPlans = plans, Gifts = gifts,
                ResignationOffers = offers,
            });

        private static LocalDate? Until(LocalDate from, int? length) =>
            length is { } days ? LocalDate.Min(from.PlusDays(days), EffectivePeriod.LatestUntil) : null;
    }
}
