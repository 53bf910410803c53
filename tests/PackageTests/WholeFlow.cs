using System.Text;
using DangBo.Domain;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Json;
using DangBo.Domain.Regulations;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.PackageTests;

/// <summary>What a program does that has the package alone, in the order in which it would do it.</summary>
internal static class WholeFlow
{
    private const string Dossier = """
        {
          "kind": "memberDossier",
          "member": { "id": "dv-0001", "fullName": "Đảng viên 0001" },
          "mandates": { "checkedOn": "2021-12-31", "entries": [
            { "person": "dv-0001", "organization": { "id": "chi-bo-mau-a", "kind": "subordinateCell" },
              "position": "secretary", "period": { "from": "2020-06-15" }, "seenBy": "van-phong-mau" } ] },
          "study": { "checkedOn": "2021-12-31", "entries": [
            { "on": "2021-06-25", "attendance": { "held": 2, "attended": 1 } },
            { "on": "2021-12-24", "attendance": { "held": 2, "attended": 1 } } ] },
          "judgments": [
            { "ruleSet": "ct05-leaders", "criterion": "direction", "period": { "from": "2021-01-01", "until": "2022-01-01" },
              "opinion": "met", "body": "dang-uy-mau", "capacity": "directSuperiorCommittee", "on": "2021-12-28", "minutes": "BB 45/2021" } ]
        }
        """;

    private const string Broken = """{ "kind": "memberDossier", "member": { "id": "dv-0001" }, "study": { "entries": [ { "on": "2021-02-30" } ] } }""";

    /// <summary>Goes through the library once; every step states what it expects.</summary>
    public static void Run(Proof proof)
    {
        var dossier = Read(proof);
        var evaluator = Bind(proof);
        Evaluate(proof, evaluator, dossier);
        Write(proof, evaluator, dossier);
    }

    private static MemberDossier Read(Proof proof)
    {
        var result = DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(Dossier));
        proof.Expect("a dossier without errors", 0L, result.ErrorCount);
        var broken = DangBoJson.ReadMemberDossier(Encoding.UTF8.GetBytes(Broken));
        proof.Expect("errors of a broken one", "invalidDate /study/entries/0/on, missingMember /study/entries/0",
            string.Join(", ", broken.Errors.OrderBy(error => error.Code, StringComparer.Ordinal).Select(error => $"{error.Code} {error.Pointer}")));
        return result.Document!;
    }

    private static Evaluator<MemberDossier> Bind(Proof proof)
    {
        proof.Expect("a day outside its days", true, ShippedRules.Library.InForce("ct05-leaders", new LocalDate(2025, 2, 3)) is null);
        var ruleSet = ShippedRules.Library.InForce("ct05-leaders", new LocalDate(2025, 2, 2))!;
        proof.Expect("the rule set reads back", true, DangBoJson.ReadRuleSet(DangBoJson.WriteRuleSet(ruleSet)).Document!.Equals(ruleSet));
        return Evaluator.Bind(ruleSet, MemberFacts.Vocabulary);
    }

    private static void Evaluate(Proof proof, Evaluator<MemberDossier> evaluator, MemberDossier dossier)
    {
        var report = evaluator.Evaluate(dossier, EvaluationDates.OfYear(2021));
        proof.Expect("overall", "NotMet", report.Verdict.ToString()!);
        foreach (var finding in report.Findings)
        {
            proof.Expect(
                finding.Criterion.Id,
                finding.Criterion.Id switch { "direction" => "Met", "annual-study" => "NotMet", _ => "Undetermined" },
                finding.Verdict.ToString());
        }

        var study = report.Findings["annual-study"];
        proof.Expect("the threshold", "3.2", study.Because.Single().ThresholdAt(0).Value.ToString());
        proof.Expect("the remedy", "2 -> 4", string.Join(", ", study.Remedy!.Select(change => $"{change.From} -> {change.To}")));
        proof.Expect("whose judgment is awaited", "directSuperiorCommittee", report.Findings["praise-and-correction"].Awaiting[0].Judges[0]);
        proof.Expect("in Vietnamese", true, report.ToText(Language.Vietnamese).Contains("KHÔNG ĐẠT", StringComparison.Ordinal));
        proof.Expect("in English", true, report.ToMarkdown(Language.English).Contains("Set an example", StringComparison.Ordinal));
        Console.WriteLine(study.Text().Vi);
    }

    private static void Write(Proof proof, Evaluator<MemberDossier> evaluator, MemberDossier dossier)
    {
        var written = DangBoJson.WriteMemberDossier(dossier);
        proof.Expect("the member it does not know is kept", true, Encoding.UTF8.GetString(written).Contains("\"seenBy\": \"van-phong-mau\"", StringComparison.Ordinal));
        proof.Expect("the dossier reads back", true, DangBoJson.ReadMemberDossier(written).Document!.Equals(dossier));
        var report = DangBoJson.WriteReport(evaluator.Evaluate(dossier, EvaluationDates.OfYear(2021)));
        proof.Expect("the same bytes again", true, report.AsSpan().SequenceEqual(
            DangBoJson.WriteReport(evaluator.Evaluate(DangBoJson.ReadMemberDossier(written).Document!, EvaluationDates.OfYear(2021)))));
        Console.WriteLine(Encoding.UTF8.GetString(report));
    }
}
