using FluentValidation;
using NodaTime;
using RulesEngine.Models;

namespace DangBo.Benchmarks;

/// <summary>FluentValidation with one predicate a criterion: it tells that a criterion failed, and no more.</summary>
public sealed class PlainValidator : AbstractValidator<Person>
{
    public PlainValidator(int criteria, LocalDate first, LocalDate last)
    {
        for (var i = 0; i < criteria; i++)
        {
            var y = i / 5;
            var rule = RuleFor(person => person);
            _ = (i % 5) switch
            {
                0 => rule.Must(p => p.Years[y].Attended >= p.Years[y].Held * 0.8m).When(p => p.Years[y].Held > 0),
                1 => rule.Must(p => p.Years[y].RegisteredOn >= first && p.Years[y].RegisteredOn <= last),
                2 => rule.Must(p => p.Years[y].ReviewHeld == true && p.Years[y].Corrected >= p.Years[y].Due),
                3 => rule.Must(p => p.Years[y].Grade is "good" or "excellent"),
                _ => rule.Must(p => p.Years[y].Breaches == 0 || p.Years[y].Resolved >= p.Years[y].Breaches),
            };
        }
    }
}

/// <summary>FluentValidation set up to name the failing comparison and its values.</summary>
public sealed class NamingValidator : AbstractValidator<Person>
{
    public NamingValidator(int criteria, LocalDate first, LocalDate last)
    {
        for (var i = 0; i < criteria; i++)
        {
            var y = i / 5;
            switch (i % 5)
            {
                case 0:
                    RuleFor(p => (decimal?)p.Years[y].Attended).GreaterThanOrEqualTo(p => p.Years[y].Held * 0.8m)
                        .When(p => p.Years[y].Held > 0).OverridePropertyName($"y{y}.attended");
                    break;
                case 1:
                    RuleFor(p => p.Years[y].RegisteredOn).GreaterThanOrEqualTo(first).OverridePropertyName($"y{y}.registeredOn");
                    RuleFor(p => p.Years[y].RegisteredOn).LessThanOrEqualTo(last).OverridePropertyName($"y{y}.registeredOn");
                    break;
                case 2:
                    RuleFor(p => p.Years[y].ReviewHeld).Equal(true).OverridePropertyName($"y{y}.reviewHeld");
                    RuleFor(p => p.Years[y].Corrected).GreaterThanOrEqualTo(p => p.Years[y].Due).OverridePropertyName($"y{y}.corrected");
                    break;
                case 3:
                    RuleFor(p => p.Years[y].Grade).Must(grade => grade is "good" or "excellent")
                        .WithMessage("'{PropertyName}' is {PropertyValue}, not one of good, excellent.").OverridePropertyName($"y{y}.grade");
                    break;
                default:
                    RuleFor(p => p.Years[y].Resolved).GreaterThanOrEqualTo(p => p.Years[y].Breaches)
                        .When(p => p.Years[y].Breaches != 0).OverridePropertyName($"y{y}.resolved");
                    break;
            }
        }
    }
}

/// <summary>Microsoft RulesEngine with one expression a criterion, or with one a comparison and the values in the message.</summary>
public static class RulesEngineWorkflows
{
    public static RulesEngine.RulesEngine Make(int criteria, bool naming) =>
        new([new Workflow { WorkflowName = "criteria", Rules = [.. Enumerable.Range(0, criteria).Select(index => naming ? Naming(index) : Plain(index))] }],
            new ReSettings { CustomTypes = [typeof(LocalDate)] });

    private static Rule Plain(int index)
    {
        var p = $"person.Y{index / 5}";
        return Leaf($"c{index}", (index % 5) switch
        {
            0 => $"!({p}.Held > 0) || {p}.Attended >= {p}.Held * 0.8",
            1 => $"{p}.RegisteredOn >= first && {p}.RegisteredOn <= last",
            2 => $"{p}.ReviewHeld == true && {p}.Corrected >= {p}.Due",
            3 => $"{p}.Grade == \"good\" || {p}.Grade == \"excellent\"",
            _ => $"{p}.Breaches == 0 || {p}.Resolved >= {p}.Breaches",
        });
    }

    private static Rule Naming(int index)
    {
        var p = $"person.Y{index / 5}";
        return (index % 5) switch
        {
            0 => Group(index, "Or", ($"!({p}.Held > 0)", $"held: $({p}.Held)"), ($"{p}.Attended >= {p}.Held * 0.8", $"attended: $({p}.Attended), held: $({p}.Held)")),
            1 => Group(index, "And", ($"{p}.RegisteredOn >= first", $"registered: $({p}.RegisteredOn)"), ($"{p}.RegisteredOn <= last", $"registered: $({p}.RegisteredOn)")),
            2 => Group(index, "And", ($"{p}.ReviewHeld == true", $"review: $({p}.ReviewHeld)"), ($"{p}.Corrected >= {p}.Due", $"corrected: $({p}.Corrected), due: $({p}.Due)")),
            3 => Group(index, "Or", ($"{p}.Grade == \"good\"", $"grade: $({p}.Grade)"), ($"{p}.Grade == \"excellent\"", $"grade: $({p}.Grade)")),
            _ => Group(index, "Or", ($"{p}.Breaches == 0", $"breaches: $({p}.Breaches)"), ($"{p}.Resolved >= {p}.Breaches", $"resolved: $({p}.Resolved), breaches: $({p}.Breaches)")),
        };
    }

    private static Rule Leaf(string name, string expression, string? message = null) => new()
    {
        RuleName = name,
        Expression = expression,
        ErrorMessage = message,
        RuleExpressionType = RuleExpressionType.LambdaExpression,
    };

    private static Rule Group(int index, string @operator, params (string Expression, string Message)[] leaves) => new()
    {
        RuleName = $"c{index}",
        Operator = @operator,
        Rules = [.. leaves.Select((leaf, place) => Leaf($"c{index}.{place}", leaf.Expression, leaf.Message))],
    };
}
