namespace DangBo.Domain.Evaluation.Checking;

/// <summary>Finds levels that no record can reach, and records to which no level fits.</summary>
internal sealed class LevelLint(BoundRuleSet rules, Reach reach, ReachLint conditions, BoundNode[] context, LintFindings findings)
{
    // Once something is wrong with a level, what it does to the later ones only follows from that.
    private bool _isSuspect;

    public void Check()
    {
        for (var i = 0; i < rules.Levels.Length; i++)
        {
            var level = rules.Levels[i];
            var place = new Place(string.Empty, null, null, level.Definition.Id);
            var isWrong = level.When is { } when &&
                (conditions.Parts(when, place, findings) || conditions.Whole(when, context, place, findings, null, null));
            if (!isWrong)
            {
                Reachable(i, place);
            }

            _isSuspect |= isWrong || (level.When is { } asked && conditions.AreSuspect([asked]));
        }

        if (rules.Levels.Length > 0 && !_isSuspect && rules.Levels.All(level => level.When is not null))
        {
            Gap();
        }
    }

    private void Reachable(int index, Place place)
    {
        if (index == 0 || _isSuspect)
        {
            return;
        }

        var earlier = rules.Levels[..index];
        BoundNode[] fits = rules.Levels[index].When is { } when ? [.. context, when] : context;
        var answer = earlier.Any(level => level.When is null)
            ? ReachAnswer.Never
            : reach.Find([.. fits, .. earlier.Select(level => Reach.Not(level.When!))]).Answer;
        var pointer = $"/levels/{index}";
        if (answer == ReachAnswer.CannotTell)
        {
            findings.CannotTell(new() { Code = LintCodes.LevelUnreachable, Pointer = pointer, Level = place.Level });
        }
        else if (answer == ReachAnswer.Never)
        {
            findings.Add(
                new(LintCodes.LevelUnreachable, MessageArgument.Of("level", place.Level!)),
                pointer,
                null,
                TakenBefore(fits, earlier, place));
        }
    }

    // A record that the level would fit, and the earlier one that takes it.
    private CounterExample? TakenBefore(BoundNode[] fits, BoundLevel[] earlier, Place place)
    {
        for (var i = 0; i < earlier.Length; i++)
        {
            BoundNode[] taken = earlier[i].When is { } when ? [when] : [];
            var (_, witness) = reach.Find([.. fits, .. earlier[..i].Select(level => Reach.Not(level.When!)), .. taken]);
            if (witness is not null || taken.Length == 0)
            {
                return conditions.ExampleOf(witness, place, new(null, earlier[i].Definition.Id));
            }
        }

        return null;
    }

    private void Gap()
    {
        var (answer, witness) = reach.Find([.. context, .. rules.Levels.Select(level => Reach.Not(level.When!))]);
        if (answer == ReachAnswer.CannotTell)
        {
            findings.CannotTell(new() { Code = LintCodes.LevelsLeaveGap, Pointer = "/levels" });
        }
        else if (answer == ReachAnswer.Found)
        {
            var place = new Place(string.Empty, null, null, null);
            findings.Add(
                new(LintCodes.LevelsLeaveGap), "/levels", null, conditions.ExampleOf(witness, place, new(null, LevelOutcome.NotClassified)));
        }
    }
}
