using DangBo.Domain.Organizations;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Domain.Classifications;

/// <summary>The facts that rules may speak of about one yearly classification: what was decided, by whom, by which
/// regime.</summary>
/// <remarks>A classification that was decided after the as-of day is not seen: all its facts are unknown but what it is of. That
/// it was not annulled is known only from a list that was checked on or after the as-of day.</remarks>
public static class ClassificationFacts
{
    /// <summary>Gets the vocabulary.</summary>
    public static Vocabulary<ClassificationSubject> Vocabulary { get; } =
        new VocabularyBuilder<ClassificationSubject>(SubjectKind.Classification, subject => subject.Id)
            .WithRemarks(Remarks)
            .Integer("classification.year", "năm được xếp loại", "year that was classified", (subject, dates) => Seen(subject, dates)?.Year)
            .Date("classification.yearLastDay", "ngày cuối của năm được xếp loại", "last day of the year that was classified", (subject, dates) => Seen(subject, dates) is { } seen ? new LocalDate(seen.Year, 12, 31) : null)
            .Date("classification.decidedOn", "ngày quyết định xếp loại", "day of the decision", (subject, dates) => Seen(subject, dates)?.On)
            .Code("classification.level", "mức xếp loại", "level", ClosedSet.Of<QualityLevel>(), (subject, dates) => Seen(subject, dates)?.Level.Value)
            .Code("classification.decider", "cấp quyết định xếp loại", "tier that decided", ClosedSet.Of<DeciderTier>(), (subject, dates) => Seen(subject, dates)?.Decider?.Value)
            .Code("classification.of", "đối tượng được xếp loại", "what was classified", ClosedSet.Of<ClassifiedKind>(), (subject, _) => subject.Of.Value)
            .Code("classification.organizationKind", "loại hình tổ chức được xếp loại", "kind of the organization that was classified", ClosedSet.Of<OrganizationKind>(), (subject, _) => subject.Organization?.Kind.Value)
            .Text("classification.regulation", "số, ký hiệu quy định được áp dụng", "number of the regulation that was applied", (subject, dates) => Seen(subject, dates)?.Regulation?.Number)
            .Date("classification.regulationIssuedOn", "ngày ban hành quy định được áp dụng", "day of issue of the regulation that was applied", (subject, dates) => Seen(subject, dates)?.Regulation?.IssuedOn)
            .Boolean("classification.reviewHeld", "việc kiểm điểm trước khi xếp loại", "that a review was held before", (subject, dates) => Seen(subject, dates)?.ReviewHeld)
            .Boolean("classification.annulled", "việc hủy bỏ kết quả xếp loại", "that it was annulled", Annulled)
            .Build();

    /// <summary>Says what of a classification was read, kept and not used.</summary>
    internal static IEnumerable<Remark> Remarks(ClassificationSubject subject, EvaluationDates dates)
    {
        var codes = new CodeScan();
        codes.Add<ClassifiedKind>(subject.Of);
        codes.Add(subject.Organization?.Kind);
        ReviewRemarks.AddCodes(subject.Classification, codes);
        return codes.Remarks(Seen(subject, dates) is null ? 1 : 0);
    }

    private static QualityClassification? Seen(ClassificationSubject subject, EvaluationDates dates) =>
        subject.Classification.On <= dates.AsOf ? subject.Classification : null;

    private static bool? Annulled(ClassificationSubject subject, EvaluationDates dates) => Seen(subject, dates) is not { } one
        ? null
        : one.AnnulledOn <= dates.AsOf ? true : subject.Records.IsCompleteThrough(dates.AsOf) ? false : null;
}
