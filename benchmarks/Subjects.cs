using DangBo.Domain;
using DangBo.Domain.Rules;
using NodaTime;

namespace DangBo.Benchmarks;

/// <summary>One year of one person's record, as a program might hold it; null is what nobody recorded.</summary>
public sealed class YearRecord
{
    public int? Held { get; init; }

    public int? Attended { get; init; }

    public LocalDate? RegisteredOn { get; init; }

    public bool? ReviewHeld { get; init; }

    public int? Due { get; init; }

    public int? Corrected { get; init; }

    public string? Grade { get; init; }

    public int? Breaches { get; init; }

    public int? Resolved { get; init; }
}

/// <summary>A person with six years on record: five criteria a year make thirty.</summary>
public sealed class Person
{
    public const int Count = 4096;

    public required string Id { get; init; }

    public required YearRecord[] Years { get; init; }

    public YearRecord Y0 => Years[0];

    public YearRecord Y1 => Years[1];

    public YearRecord Y2 => Years[2];

    public YearRecord Y3 => Years[3];

    public YearRecord Y4 => Years[4];

    public YearRecord Y5 => Years[5];

    /// <summary>Makes different people with mixed verdicts, always the same ones.</summary>
    public static Person[] Make()
    {
        var random = new Random(20211231);
        return [.. Enumerable.Range(0, Count).Select(index => new Person
        {
            Id = $"p{index}",
            Years = [.. Enumerable.Range(0, 6).Select(_ => Year(random))],
        })];
    }

    private static YearRecord Year(Random random)
    {
        var held = random.Next(0, 5);
        var due = random.Next(0, 4);
        var breaches = random.Next(0, 3);
        return new()
        {
            Held = Maybe(random, held),
            Attended = Maybe(random, random.Next(0, held + 1)),
            RegisteredOn = random.Next(5) == 0 ? null : new LocalDate(2020, 10, 1).PlusDays(random.Next(0, 500)),
            ReviewHeld = random.Next(6) == 0 ? null : random.Next(4) != 0,
            Due = Maybe(random, due),
            Corrected = Maybe(random, random.Next(0, due + 1)),
            Grade = random.Next(5) switch { 0 => null, 1 => "fair", 2 => "poor", 3 => "good", _ => "excellent" },
            Breaches = Maybe(random, breaches),
            Resolved = Maybe(random, random.Next(0, breaches + 1)),
        };
    }

    private static int? Maybe(Random random, int value) => random.Next(6) == 0 ? null : value;
}

/// <summary>The vocabulary: one line a fact, for each of the six years.</summary>
public static class PersonFacts
{
    private static readonly ValueList<FactCode> Grades =
    [
        new() { Code = "poor", Label = new("kém", "poor") },
        new() { Code = "fair", Label = new("khá", "fair") },
        new() { Code = "good", Label = new("tốt", "good") },
        new() { Code = "excellent", Label = new("xuất sắc", "excellent") },
    ];

    public static Vocabulary<Person> Vocabulary { get; } = Make();

    private static Vocabulary<Person> Make()
    {
        var builder = new VocabularyBuilder<Person>(SubjectKind.Facts, person => person.Id);
        for (var i = 0; i < 6; i++)
        {
            var y = i;
            builder
                .Integer($"y{y}.held", $"số buổi tổ chức {y}", $"sessions held {y}", (person, _) => person.Years[y].Held)
                .Integer($"y{y}.attended", $"số buổi tham gia {y}", $"sessions attended {y}", (person, _) => person.Years[y].Attended)
                .Date($"y{y}.registeredOn", $"ngày đăng ký {y}", $"registered on {y}", (person, _) => person.Years[y].RegisteredOn)
                .Boolean($"y{y}.reviewHeld", $"có kiểm điểm {y}", $"review held {y}", (person, _) => person.Years[y].ReviewHeld)
                .Integer($"y{y}.due", $"số hạn chế đến hạn {y}", $"shortcomings due {y}", (person, _) => person.Years[y].Due)
                .Integer($"y{y}.corrected", $"số hạn chế đã khắc phục {y}", $"shortcomings corrected {y}", (person, _) => person.Years[y].Corrected)
                .Code($"y{y}.grade", $"mức xếp loại {y}", $"grade {y}", Grades, (person, _) => person.Years[y].Grade)
                .Integer($"y{y}.breaches", $"số vi phạm {y}", $"breaches {y}", (person, _) => person.Years[y].Breaches)
                .Integer($"y{y}.resolved", $"số vi phạm đã xử lý {y}", $"breaches resolved {y}", (person, _) => person.Years[y].Resolved);
        }

        return builder.Build();
    }
}
