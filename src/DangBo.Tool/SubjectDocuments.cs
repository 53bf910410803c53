using DangBo.Domain.Classifications;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json;
using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;

namespace DangBo.Tool;

/// <summary>The documents that are subjects: a fact sheet, a dossier, a register of many; and what stands within a
/// dossier.</summary>
internal static class SubjectDocuments
{
    private static readonly SubjectType<ClassificationSubject> Classification = new(ClassificationFacts.Vocabulary, _ => null);

    private static readonly SubjectType<MemberDossier> Member = new(
        MemberFacts.Vocabulary,
        dossier => dossier.Facts,
        new(SubjectKind.Classification, dossier => Classifications(dossier.ClassificationSubjects())));

    private static readonly SubjectType<CollectiveDossier> Collective = new(
        CollectiveFacts.Vocabulary,
        dossier => dossier.Facts,
        new(SubjectKind.Classification, dossier => Classifications(dossier.ClassificationSubjects())));

    private static readonly SubjectType<OrganizationSubject> Organization =
        new(OrganizationFacts.Vocabulary, subject => subject.Organization.Facts);

    private static readonly SubjectType[] Types = [Member, Collective, Organization, Classification];

    /// <summary>Gets the type of the records of a kind of subject; null where only fact sheets stand for it.</summary>
    public static SubjectType? TypeOf(SubjectKind kind) => Array.Find(Types, type => type.Kind == kind);

    /// <summary>Reads the subjects of a document; what is none is a fault. What stands within a subject is among its
    /// parts.</summary>
    public static Reading<IEnumerable<Subject>> Read(ReadOnlyMemory<byte> utf8) => Documents.KindOf(utf8) switch
    {
        "facts" => Documents.ReadFactSheet(utf8).As(sheet => (IEnumerable<Subject>)[new SheetSubject(sheet)]),
        "memberDossier" => Documents.Read(DangBoJson.ReadMemberDossier(utf8)).As(dossier => (IEnumerable<Subject>)[Member.Of(dossier)]),
        "collectiveDossier" =>
            Documents.Read(DangBoJson.ReadCollectiveDossier(utf8)).As(dossier => (IEnumerable<Subject>)[Collective.Of(dossier)]),
        "organizationRegister" =>
            Documents.ReadOrganizationRegister(utf8).As(register => Organization.OfList(register.Subjects(), "/organizations")),
        _ => NoSubject(utf8),
    };

    private static IEnumerable<Subject> Classifications(IEnumerable<ClassificationSubject> subjects) =>
        Classification.OfList(subjects, "/classifications/entries");

    private static Reading<IEnumerable<Subject>> NoSubject(ReadOnlyMemory<byte> utf8)
    {
        var (faults, count) = Documents.Check(utf8);
        return faults.Count > 0
            ? new(null, faults, count)
            : new(null, [new(1, 1, string.Empty, "notASubject", ToolTexts.NotASubject)], 1);
    }
}
