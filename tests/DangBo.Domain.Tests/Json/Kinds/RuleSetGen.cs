using CsCheck;
using DangBo.Domain.Documents;
using DangBo.Domain.Rules;
using NodaTime;
using AtLeast = DangBo.Domain.Rules.AtLeast;

namespace DangBo.Domain.Tests.Json.Kinds;

/// <summary>Rule sets of every shape that the format has; they need not make sense.</summary>
internal static class RuleSetGen
{
    private static readonly Gen<string> Id = OneOf("a", "b.c", "x-1", "study:held", "A_9");
    private static readonly Gen<string> Word = OneOf("Đảng bộ", "\"nháy\"", "dòng\nmới", "ký tự \u0001 lạ", "😀", "a/b~c");
    private static readonly Gen<LocalizedText> Text = Gen.Select(Word, Word.Null()).Select((vi, en) => new LocalizedText(vi, en));
    private static readonly Gen<LocalDate> Day = Gen.Int[0, 140_000].Select(days => IsoDate.Earliest.PlusDays(days));
    private static readonly Gen<decimal> Number = Gen.Select(Gen.Long, Gen.Int[0, 20])
        .Select((digits, scale) => new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, digits < 0, (byte)scale));

    private static readonly Gen<Literal> AnyLiteral = Gen.OneOf(Gen.Bool.Select(Literal.Of), Number.Select(Literal.Of), Word.Select(Literal.Of));

    private static readonly Gen<Adjustment> AnyAdjustment = Gen.OneOf(
        Number.Select(factor => (Adjustment)new TimesNumber { Factor = factor }),
        Gen.Select(Gen.Long[0, 999], Gen.Long[1, 999]).Select((over, under) => (Adjustment)new TimesFraction(over, under)),
        Id.Select(id => (Adjustment)new TimesParameter { Parameter = id }),
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[0, 30], Gen.Int[1, 30], Gen.Bool).Select((years, months, weeks, days, backward) =>
            (Adjustment)new ShiftedBy(new PeriodBuilder { Years = years, Months = months, Weeks = weeks, Days = days }.Build(), backward)));

    private static readonly Gen<Operand> AnyOperand = Gen.OneOf(
        AnyLiteral.Select(literal => (Operand)literal),
        Gen.Select(Id, AnyAdjustment.Null()).Select((id, adjustment) => (Operand)new FactOperand { Fact = id, Adjustment = adjustment }),
        Gen.Select(Id, AnyAdjustment.Null()).Select((id, adjustment) => (Operand)new ParameterOperand { Parameter = id, Adjustment = adjustment }));

    private static readonly Gen<Condition> Leaf = Gen.OneOf(
        Gen.Select(Id, Gen.Enum<ComparisonTest>(), AnyOperand.Array[2], Gen.Bool).Select((id, test, operands, one) => (Condition)new Comparison
        {
            Fact = id,
            Test = test,
            Operands = test switch
            {
                ComparisonTest.Between => ValueList.Create<Operand>(operands),
                ComparisonTest.In => one ? [Literal.Of("x")] : [Literal.Of(1), Literal.Of(true)],
                ComparisonTest.Has => [Literal.Of("x")],
                ComparisonTest.HasAny or ComparisonTest.HasAll => one ? [Literal.Of("x")] : [Literal.Of("x"), Literal.Of("y")],
                _ => [operands[0]],
            },
        }),
        Gen.Select(Id, Gen.Bool).Select((id, expected) => (Condition)new IsKnown { Fact = id, Expected = expected }),
        Gen.Select(Id, Gen.Bool).Select((id, expected) => (Condition)new ParameterIsSet { Parameter = id, Expected = expected }),
        Gen.Select(Id, Gen.Int[0, 2]).Select((id, verdicts) => (Condition)new CriterionIs
        {
            Criterion = id,
            Verdicts = verdicts == 0 ? null : verdicts == 1 ? [Verdict.Met] : [Verdict.NotMet, Verdict.NotApplicable],
        }));

    private static readonly Gen<Condition> AnyCondition = Gen.Recursive<Condition>((depth, inner) => depth >= 3
        ? Leaf
        : Gen.OneOf(
            Leaf,
            inner.List[0, 3].Select(members => (Condition)new AllOf { Members = members.ToValueList() }),
            inner.List[0, 3].Select(members => (Condition)new AnyOf { Members = members.ToValueList() }),
            inner.Select(member => (Condition)new NoneOf { Member = member }),
            inner.List[1, 3].Select(members => (Condition)new AtLeast { Count = members.Count, Members = members.ToValueList() })));

    private static readonly RuleSource Article = new() { Id = "article", Source = new ArticleSource("Báo", new("Bài")) };

    private static readonly RuleSource Unnumbered = new() { Id = "charter", Source = new UnnumberedSource("congress", new(2011, 1, 19), new("Điều lệ")) };

    private static readonly Gen<Citation> AnyCitation =
        Gen.Select(Gen.Enum<Verification>(), Gen.Enum<LocatorPart>(), Day, Gen.Bool).Select((verification, part, day, more) => new Citation(
            Article.Id,
            Article.Source,
            verification,
            more && verification != Verification.ContentOnly ? Locator.Of(new LocatorEntry(part, "đ 2"), new((LocatorPart)(((int)part + 1) % 12), "1")) : null,
            more || verification == Verification.Secondary ? "nguồn" : null,
            more || verification == Verification.Verified ? "ai" : null,
            more || verification == Verification.Verified ? day : null));

    private static readonly Gen<RuleSource> Document = Gen.Select(Day, Text.Null(), Gen.Bool).Select((day, title, stated) => new RuleSource
    {
        Id = "document",
        Source = new DocumentSource(new(DocumentNumber.Parse("08-QĐi/TW"), "centralCommittee", day), title),
        Spelling = stated ? Spelling.WithDefault : Spelling.Usual,
    });

    private static readonly Gen<Fact> AnyFact = Gen.Select(Gen.Enum<FactType>(), Text, Number.Nullable(), Gen.Int[0, 2]).Select((type, label, min, changeable) => new Fact
    {
        Name = "declared." + type,
        Type = type,
        Label = label,
        Unit = type is FactType.Integer or FactType.Decimal ? "lần" : null,
        Min = type == FactType.Decimal ? min : type == FactType.Integer ? -3 : null,
        PartOf = type == FactType.Integer ? "whole" : null,
        Codes = type is FactType.Code or FactType.Codes ? [new() { Code = "x", Label = label }] : [],
        Changeable = changeable == 2,
        Spelling = changeable == 1 ? Spelling.WithDefault : Spelling.Usual,
    });

    private static readonly Gen<Parameter> AnyParameter =
        Gen.Select(OneOf(FactType.Boolean, FactType.Integer, FactType.Decimal, FactType.Date, FactType.Code, FactType.Text), Text, AnyCitation.Null(), Day, AnyLiteral).Select(
            (type, label, authority, from, value) => new Parameter
            {
                Id = "parameter." + type,
                Type = type,
                Unit = type == FactType.Decimal ? "lần" : null,
                Label = label,
                Authority = authority,
                Values = from.Day > 15 ? [] : [new() { From = from, Value = value }],
            });

    private static readonly Gen<Criterion> AnyCriterion =
        Gen.Select(Gen.Select(Id, Text, AnyCitation.List[0, 2]), Gen.Select(Gen.Enum<Polarity>(), Gen.Enum<Severity>(), Gen.Enum<Assessment>()), AnyCondition.Null(), AnyCondition.Null(), Number.Nullable()).Select(
            (names, kinds, applies, met, points) => new Criterion
            {
                Id = names.Item1,
                Title = names.Item2,
                Citations = names.Item3.ToValueList(),
                Polarity = kinds.Item1,
                Severity = kinds.Item2,
                AssessedBy = kinds.Item3,
                AppliesWhen = applies,
                MetWhen = met,
                Judges = met is null ? ["partyCell"] : [],
                Evidence = met is null ? ["a", "b"] : [],
                Relates = applies is null ? [new() { Row = "1.2" }, new() { RuleSet = "r" }] : [],
                Points = points,
                Group = points is null ? null : "g",
            });

    private static readonly Gen<Level> AnyLevel = Gen.Select(Id, Gen.Int, Text.Null(), AnyCondition.Null())
        .Select((id, rank, title, when) => new Level { Id = id, Rank = rank, Title = title, When = when });

    private static readonly Gen<Quota> AnyQuota = Gen.Select(Id, Gen.Enum<Rounding>(), Gen.Bool).Select((id, rounding, all) => new Quota
    {
        Level = id,
        AtMost = new() { Parameter = "p", Adjustment = all ? new TimesFraction(1, 3) : rounding == Rounding.Floor ? new TimesParameter { Parameter = "q" } : null },
        Of = all ? ["x"] : ["x", "y"],
        Per = all ? null : "f",
        Rounding = rounding,
    });

    /// <summary>Any rule set that an author can write.</summary>
    public static Gen<RuleSet> RuleSet { get; } = Gen.Select(
        Gen.Select(Gen.Enum<SubjectKind>(), Gen.Enum<RuleSetPurpose>(), Gen.Enum<PeriodRule>(), Gen.Enum<Verification>(), Gen.Int[0, 3]),
        Gen.Select(Id, Text, Day, Document),
        Gen.Select(AnyFact.List[0, 3], AnyParameter.List[0, 3], AnyCriterion.List[0, 3]),
        Gen.Select(AnyLevel.List[0, 2], AnyQuota.List[0, 2], Gen.Enum<NotApplicablePoints>(), Number),
        AnyCondition.Null()).Select((kinds, names, parts, rest, applies) => new RuleSet
        {
            Id = names.Item1,
            Version = new(kinds.Item5, 2, 30),
            Subject = kinds.Item1,
            Purpose = kinds.Item2,
            OverPeriod = kinds.Item3,
            Title = names.Item2,
            Effective = new(kinds.Item5 > 1 ? names.Item3 : null, kinds.Item5 == 3 ? names.Item3.PlusDays(1) : null),
            EffectiveVerification = kinds.Item4,
            Sources = [Article, Unnumbered, names.Item4],
            Basis = kinds.Item5 > 0 ? ["document"] : [],
            Facts = parts.Item1.DistinctBy(fact => fact.Name).ToValueList(),
            Parameters = parts.Item2.DistinctBy(parameter => parameter.Id).ToValueList(),
            AppliesWhen = applies,
            Criteria = parts.Item3.ToValueList(),
            Groups = kinds.Item5 > 1 ? [new() { Id = "g", Title = names.Item2, Max = rest.Item4, NotApplicable = rest.Item3 }] : [],
            Levels = rest.Item1.ToValueList(),
            Quotas = rest.Item2.ToValueList(),
            NotCovered = applies is null ? [] : [new() { Text = names.Item2, Rows = kinds.Item5 > 1 ? ["08.1"] : [] }],
            Spelling = kinds.Item3 == PeriodRule.LastDay ? (Spelling)kinds.Item5 : (Spelling)(kinds.Item5 & 1),
        });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
