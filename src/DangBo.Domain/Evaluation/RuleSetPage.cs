using DangBo.Domain.Documents;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Domain.Evaluation;

/// <summary>Puts a rule set on a page, in the order of its document.</summary>
internal static class RuleSetPage
{
    public static Page Of(RuleSet ruleSet, Language language, Vocabulary? vocabulary)
    {
        var (page, words) = (new Page(), new PageWords(language));
        var conditions = new ConditionText(ruleSet, vocabulary, words);
        Head(page, ruleSet, words);
        Sources(page, ruleSet, words);
        Parameters(page, ruleSet, conditions, words);
        Facts(page, ruleSet, words);
        if (ruleSet.AppliesWhen is { } appliesWhen)
        {
            Part(page, words.Say(RuleSetTextCodes.AppliesWhen), [conditions.Of(appliesWhen)]);
        }

        page.Heading(2, words.Say(RuleSetTextCodes.Criteria));
        var number = 0;
        foreach (var criterion in ruleSet.Criteria)
        {
            page.Heading(3, $"{words.Number(++number)}. {words.Say(criterion.Title)} ({criterion.Id})");
            Criterion(page, ruleSet, criterion, conditions, words);
        }

        RuleSetScale.Add(page, ruleSet, conditions, words);
        Part(page, words.Say(ReportTextCodes.NotCovered), PageItem.Of(ruleSet.NotCovered.Select(item => words.Say(item.Text))));
        return page;
    }

    public static void Part(Page page, string title, IReadOnlyCollection<PageItem> items)
    {
        if (items.Count > 0)
        {
            page.Heading(2, title);
            page.List(string.Empty, items);
        }
    }

    private static void Head(Page page, RuleSet ruleSet, PageWords words)
    {
        page.Heading(1, words.Say(ruleSet.Title));
        page.Line(words.Say(ReportTextCodes.RuleSet), $"{ruleSet.Id}@{ruleSet.Version}");
        page.Line(words.Say(ReportTextCodes.Effective), words.Effective(ruleSet.Effective, ruleSet.EffectiveVerification));
        page.Line(words.Say(ReportTextCodes.Subject), words.Subject(ruleSet.Subject));
        page.Line(words.Say(RuleSetTextCodes.Purpose), words.Say("purpose." + RuleNames.NameOf(ruleSet.Purpose)));
        page.Line(words.Say(RuleSetTextCodes.OverPeriod), words.Say("overPeriod." + RuleNames.NameOf(ruleSet.OverPeriod)));
        foreach (var id in ruleSet.Basis)
        {
            if (ruleSet.Sources.FirstOrDefault(source => source.Id == id) is { } source)
            {
                page.Line(words.Say(RuleSetTextCodes.Basis), source.Source.Text(words.Language));
            }
        }
    }

    private static void Sources(Page page, RuleSet ruleSet, PageWords words) => Part(
        page,
        words.Say(RuleSetTextCodes.Sources),
        PageItem.Of(ruleSet.Sources.Select(source => source.Source switch
        {
            DocumentSource { Title: { } title } document => $"{document.Text(words.Language)}: {words.Say(title)}",
            ArticleSource article => $"{article.Text(words.Language)}, {article.Issuer}",
            var other => other.Text(words.Language),
        })));

    private static void Parameters(Page page, RuleSet ruleSet, ConditionText conditions, PageWords words) => Part(
        page,
        words.Say(RuleSetTextCodes.Parameters),
        [.. ruleSet.Parameters.Select(parameter => new PageItem(
            $"{words.Say(parameter.Label)} ({parameter.Id}): {Values(parameter, conditions, words)}",
            new PageItem(parameter.Authority is { } authority
                ? $"{words.Say(RuleSetTextCodes.Authority)}: {authority.Text(words.Language)}"
                : words.Say(RuleSetTextCodes.LocalAuthority))))]);

    private static string Values(Parameter parameter, ConditionText conditions, PageWords words)
    {
        var fact = new Fact { Name = parameter.Id, Type = parameter.Type, Unit = parameter.Unit, Label = parameter.Label };
        return parameter.Values.Count == 0
            ? words.Say(RuleSetTextCodes.NoValue)
            : string.Join("; ", parameter.Values.Select(value => words.Say(
                RuleSetTextCodes.ValueFrom,
                MessageArgument.Of("value", conditions.Literal(fact, value.Value)),
                MessageArgument.Of("period", words.Period(new EffectivePeriod(value.From, null))))));
    }

    private static void Facts(Page page, RuleSet ruleSet, PageWords words) => Part(
        page,
        words.Say(RuleSetTextCodes.Facts),
        [.. ruleSet.Facts.Select(fact => new PageItem(
            $"{words.Say(fact.Label)} ({fact.Name}): {words.Say(FactReading.TypeName(fact.Type))}" +
            (Units.WordOf(fact.Unit) is { } unit ? $", {words.Say(unit)}" : string.Empty),
            PageItem.Of(fact.Codes.Select(code => $"{words.Say(code.Label)} ({code.Code})"))))]);

    private static void Criterion(Page page, RuleSet ruleSet, Criterion criterion, ConditionText conditions, PageWords words)
    {
        page.Line(
            words.Say(RuleSetTextCodes.Nature),
            $"{words.Say("polarity." + RuleNames.NameOf(criterion.Polarity))}; " +
            $"{words.Say("severity." + RuleNames.NameOf(criterion.Severity))}; " +
            words.Say("assessedBy." + RuleNames.NameOf(criterion.AssessedBy)));
        if (criterion.Points is { } points)
        {
            var text = words.Say(ReportTextCodes.Points, MessageArgument.Of("points", points));
            var group = ruleSet.Groups.FirstOrDefault(group => group.Id == criterion.Group)?.Title;
            page.Line(
                words.Say(ReportTextCodes.PointsOfCriterion),
                group is null
                    ? text
                    : words.Say(RuleSetTextCodes.GroupOf, MessageArgument.Of("points", text), MessageArgument.Of("group", group)));
        }

        page.List(words.Say(ReportTextCodes.Citations), PageItem.Of(criterion.Citations.Select(citation => citation.Text(words.Language))));
        Condition(page, words.Say(RuleSetTextCodes.AppliesWhen), criterion.AppliesWhen, conditions);
        Condition(page, words.Say(RuleSetTextCodes.MetWhen), criterion.MetWhen, conditions);
        if (criterion.Judges.Count > 0)
        {
            page.Line(words.Say(RuleSetTextCodes.Judges), words.Judges(criterion.Judges));
        }

        page.List(
            words.Say(ReportTextCodes.Evidence), PageItem.Of(criterion.Evidence.Select(name => words.Say(conditions.FactOf(name).Label))));
    }

    private static void Condition(Page page, string label, Condition? condition, ConditionText conditions)
    {
        if (condition is not null)
        {
            page.List(label, [conditions.Of(condition)]);
        }
    }
}

/// <summary>Puts the points, levels and quotas of a rule set on a page.</summary>
internal static class RuleSetScale
{
    public static void Add(Page page, RuleSet ruleSet, ConditionText conditions, PageWords words)
    {
        RuleSetPage.Part(page, words.Say(RuleSetTextCodes.Groups), PageItem.Of(ruleSet.Groups.Select(group => words.Say(
            RuleSetTextCodes.GroupMax,
            MessageArgument.Of("group", group.Title),
            MessageArgument.Of("max", group.Max),
            MessageArgument.Of("notApplicable", words.Say("notApplicable." + RuleNames.NameOf(group.NotApplicable)))))));
        RuleSetPage.Part(page, words.Say(RuleSetTextCodes.Levels), [.. ruleSet.Levels.Select(level => new PageItem(
            $"{words.Level(ruleSet, level.Id)} ({level.Id})",
            level.When is null ? new PageItem(words.Say(RuleSetTextCodes.Otherwise)) : conditions.Of(level.When)))]);
        RuleSetPage.Part(
            page, words.Say(RuleSetTextCodes.Quotas), PageItem.Of(ruleSet.Quotas.Select(quota => Quota(quota, ruleSet, conditions, words))));
    }

    private static string Quota(Quota quota, RuleSet ruleSet, ConditionText conditions, PageWords words)
    {
        var text = words.Say(
            RuleSetTextCodes.Quota,
            MessageArgument.Of("level", words.Level(ruleSet, quota.Level)),
            MessageArgument.Of("share", conditions.Of(quota.AtMost)),
            MessageArgument.Of("base", string.Join(", ", quota.Of.Select(id => $"“{words.Level(ruleSet, id)}”"))),
            MessageArgument.Of("rounding", words.Say("rounding." + RuleNames.NameOf(quota.Rounding))));
        return quota.Per is null
            ? text
            : words.Say(
                RuleSetTextCodes.QuotaPer,
                MessageArgument.Of("quota", text),
                MessageArgument.Of("fact", conditions.FactOf(quota.Per).Label));
    }
}
