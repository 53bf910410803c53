using CsCheck;
using DangBo.Domain.Json;
using NodaTime;

namespace DangBo.Domain.Tests.Organizations;

public class HistoryPropertyTests
{
    [Fact]
    public void A_tree_is_what_a_replay_of_the_events_up_to_its_day_leaves() => History.Gen.Sample(
        history =>
        {
            var register = history.ToRegister();
            foreach (var day in DaysOf(history))
            {
                var tree = register.AsOf(day);
                tree.Nodes.ToDictionary(node => node.Id, node => new Now(node.Name?.Vi, node.Kind, node.Parent?.Id))
                    .Should().BeEquivalentTo(history.Replay(day));
            }
        },
        iter: 150);

    [Fact]
    public void Ancestors_subtrees_levels_and_paths_are_those_that_following_the_parents_gives() => History.Gen.Sample(
        history =>
        {
            var register = history.ToRegister();
            var day = history.Steps.Count == 0 ? new LocalDate(2010, 1, 1) : history.Steps[^1].On;
            var (tree, now) = (register.AsOf(day), history.Replay(day));
            foreach (var (id, _) in now)
            {
                var above = new List<string>();
                for (var at = now[id].Parent; at is not null; at = now[at].Parent)
                {
                    above.Add(at);
                }

                var node = tree.Find(id)!.Value;
                node.Ancestors.Select(other => other.Id).Should().Equal(above);
                node.Level.Should().Be(above.Count);
                node.Path.Select(other => other.Id).Should().Equal([.. above.AsEnumerable().Reverse(), id]);
                node.Children.Select(other => other.Id).Should().BeEquivalentTo(now.Where(other => other.Value.Parent == id).Select(other => other.Key));
                foreach (var other in tree.Nodes)
                {
                    other.IsWithin(node).Should().Be(other.Id == id || other.Ancestors.Any(ancestor => ancestor.Id == id));
                }

                node.Subtree.Select(other => other.Id).Should().Equal(tree.Nodes.Where(other => other.IsWithin(node)).Select(other => other.Id));
            }
        },
        iter: 150);

    [Fact]
    public void A_register_is_read_back_equal() => History.Gen.Sample(
        history =>
        {
            var register = history.ToRegister();
            return register.Equals(DangBoJson.ReadOrganizationRegister(DangBoJson.WriteOrganizationRegister(register)).Document) &&
                register.GetHashCode() == history.ToRegister().GetHashCode();
        },
        iter: 150);

    [Fact]
    public void Successors_are_those_that_mergers_and_splits_hand_on_day_by_day() => History.Gen.Sample(
        history =>
        {
            var register = history.ToRegister();
            foreach (var organization in register.Organizations)
            {
                // With one step a day, whoever was reached hands on with every later step.
                var (reached, expected) = (new HashSet<string> { organization.Id }, new List<string>());
                foreach (var step in history.Steps.Where(step => step.Sort is "merge" or "split" && reached.Contains(step.Id)))
                {
                    expected.Add($"{step.Id}>{step.Other} {IsoDate.Format(step.On)}");
                    reached.Add(step.Other!);
                }

                var found = register.SuccessorsOf(organization.Id);
                found.Select(edge => $"{edge.From}>{edge.To} {IsoDate.Format(edge.On)}").Should().Equal(expected);
                foreach (var edge in found)
                {
                    register.PredecessorsOf(edge.To).Should().Contain(edge);
                }
            }
        },
        iter: 150);

    private static IEnumerable<LocalDate> DaysOf(History history) =>
        history.Steps.SelectMany(step => new[] { step.On.PlusDays(-1), step.On }).Append(new(2000, 1, 1)).Append(new(2100, 1, 1)).Distinct();
}
