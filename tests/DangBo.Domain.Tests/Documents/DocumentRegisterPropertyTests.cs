using CsCheck;
using DangBo.Domain.Documents;
using DangBo.Domain.Json;
using NodaTime;

namespace DangBo.Domain.Tests.Documents;

/// <summary>Random registers whose documents replace one another, against answers that look through everything.</summary>
public class DocumentRegisterPropertyTests
{
    private const int Days = 40;

    private static readonly LocalDate Begin = new(2020, 1, 1);

    private static readonly Gen<DocumentRegister> Registers = Gen.Select(
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, Days], Gen.Int[1, 12], Gen.Int[0, 3], Gen.Bool).Array[0, 14], Gen.Int.Array[40]).Select(Make);

    [Fact]
    public void What_is_in_force_and_what_is_not_known_is_what_looking_at_every_document_gives() => Registers.Sample(
        register =>
        {
            foreach (var day in EveryDay())
            {
                register.InForceOn(day).Should().Equal(register.Documents.Where(document => Status(document, day) == DocumentStatus.InForce));
                register.UnknownOn(day).Should().Equal(register.Documents.Where(document => Status(document, day) == DocumentStatus.Unknown));
                register.Documents.Select(document => register.StatusOn(document.Id, day)).Should().Equal(register.Documents.Select(document => Status(document, day)));
            }
        },
        iter: 300);

    [Fact]
    public void What_stands_in_the_place_of_a_document_is_what_is_in_force_among_all_that_its_replacements_lead_to() => Registers.Sample(
        register =>
        {
            foreach (var document in register.Documents)
            {
                var reached = Reached(register, document.Id);
                foreach (var day in EveryDay())
                {
                    register.SuccessorsOn(document.Id, day).Should().Equal(register.Documents
                        .Where(other => reached.Contains(other.Id) && Status(other, day) == DocumentStatus.InForce));
                }
            }
        },
        iter: 300);

    [Fact]
    public void A_register_is_read_back_equal() => Registers.Sample(
        register => register.Equals(DangBoJson.ReadDocumentRegister(DangBoJson.WriteDocumentRegister(register, indented: false)).Document));

    private static IEnumerable<LocalDate> EveryDay() => Enumerable.Range(-2, Days + 120).Select(number => Begin.PlusDays(number));

    // As the words say it, from the record alone.
    private static DocumentStatus Status(RegulatoryDocument document, LocalDate day)
    {
        var force = document.Force;
        if (force.Until is not null && day >= force.Until.Day)
        {
            return DocumentStatus.Ended;
        }

        if (force.From is null)
        {
            return document.IssuedOn is { } issued && day < issued ? DocumentStatus.NotYetInForce : DocumentStatus.Unknown;
        }

        if (day < force.From.Day)
        {
            return DocumentStatus.NotYetInForce;
        }

        var isKnown = force.IsOpen || force.Until is not null || day == force.From.Day || day <= force.SeenInForceOn;
        return isKnown ? DocumentStatus.InForce : DocumentStatus.Unknown;
    }

    private static HashSet<string> Reached(DocumentRegister register, string id)
    {
        var reached = new HashSet<string> { id };
        for (var count = 0; count != reached.Count;)
        {
            count = reached.Count;
            reached.UnionWith(register.Documents
                .Where(document => document.Relations.Any(relation => relation.Kind == DocumentRelationKind.Replaces && reached.Contains(relation.Document)))
                .Select(document => document.Id));
        }

        return reached;
    }

    // Each document may begin on the day on which an earlier one ends, and may replace some of those that it fits.
    private static DocumentRegister Make(((int Kind, int From, int Length, int Seen, bool IsIssued)[] Specs, int[] Picks) given)
    {
        var (documents, begins) = (new List<RegulatoryDocument>(), new List<LocalDate>());
        foreach (var (spec, place) in given.Specs.OrderBy(spec => spec.From).Select((spec, place) => (spec, place)))
        {
            var pick = given.Picks[place] & int.MaxValue;
            var from = (pick % 4 != 0 && place > 0 ? documents[pick % place].Force.Until?.Day : null) ?? Begin.PlusDays(spec.From);
            var force = spec.Kind switch
            {
                0 => new DocumentForce(On(from), On(from.PlusDays(spec.Length))),
                1 => new(On(from), isOpen: true),
                2 => new(On(from), seenInForceOn: spec.Seen == 0 ? null : from.PlusDays(spec.Seen)),
                3 => new(until: On(from.PlusDays(spec.Length))),
                _ => DocumentForce.Unknown,
            };
            var replaced = documents.Where((other, index) =>
                given.Picks[(place + (3 * index)) % given.Picks.Length] % 4 != 0 && begins[index] <= from && MayReplace(force, other.Force));
            var relations = replaced.Select(other => new DocumentRelation(DocumentRelationKind.Replaces, other.Id, Provenance.Unverified)).ToValueList();
            begins.Add(from);
            documents.Add(new()
            {
                Id = $"d{place}",
                Title = new("Quy định"),
                IssuedOn = spec.IsIssued ? from : null,
                Force = force,
                Relations = relations,
            });
        }

        return new(documents.ToValueList());
    }

    // Where the first day is not known, only what is not known to be in force later than the replacement may have begun.
    private static bool MayReplace(DocumentForce force, DocumentForce other) => !other.IsOpen &&
        (force.From is { } from ? other.Until?.Day == from.Day : other.From is null || other is { Until: null, SeenInForceOn: null });

    private static VerifiedDay On(LocalDate day) => new(day, Provenance.Unverified);
}
