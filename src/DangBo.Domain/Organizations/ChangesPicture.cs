using System.Globalization;
using System.Text;

namespace DangBo.Domain.Organizations;

/// <summary>Draws what changed between two days.</summary>
internal static class ChangesPicture
{
    /// <summary>How many of those that moved together are named in one box of a chart.</summary>
    private const int NamedInBox = 8;

    public static string Text(OrganizationChanges changes, Language language)
    {
        var text = new StringBuilder();
        text.Append(Head(changes, language)).Append('\n');
        if (changes.Changes.Count == 0)
        {
            return text.Append(PictureText.Words(OrganizationTextCodes.Nothing, language)).Append('\n').ToString();
        }

        Section(OrganizationTextCodes.Ended, changes.Ended, change => EndOrStart("-", change, change.Before!, "→"));
        Section(OrganizationTextCodes.Came, changes.Came, change => EndOrStart("+", change, change.After!, "←"));
        Section(
            OrganizationTextCodes.Renamed, changes.Renamed,
            change => $"  ~ {Named(change.Id, change.Before!.Name)} → {Plain(change.Id, change.After!.Name)}\n");
        Section(
            OrganizationTextCodes.Converted, changes.Converted,
            change => $"  ~ {Named(change.Id, change.After!.Name)}: {Kind(change.Before!)} → {Kind(change.After)}\n");
        Section(OrganizationTextCodes.Moved, changes.Moved, change => $"      > {Named(change.Id, change.After!.Name)}\n", isGrouped: true);
        return text.ToString();

        void Section(string code, IEnumerable<OrganizationChange> some, Func<OrganizationChange, string> line, bool isGrouped = false)
        {
            var list = some.ToList();
            if (list.Count == 0)
            {
                return;
            }

            text.Append('\n').Append(PictureText.Words(code, language)).Append(CultureInfo.InvariantCulture, $" ({list.Count})\n");
            foreach (var group in isGrouped ? Moves(changes, language) : [])
            {
                text.Append(CultureInfo.InvariantCulture, $"  {PictureText.Plain(group.From)} → {PictureText.Plain(group.To)} ({group.Changes.Count})\n");
                group.Changes.ForEach(change => text.Append(line(change)));
            }

            if (!isGrouped)
            {
                list.ForEach(change => text.Append(line(change)));
            }
        }

        string EndOrStart(string sign, OrganizationChange change, OrganizationState state, string arrow)
        {
            var others = string.Concat(change.Others.Select(other => $"      {arrow} {Named(other.Id, other.Name)}\n"));
            return $"  {sign} {Named(change.Id, state.Name)}, {When(change, language)}\n{others}";
        }

        string Named(string id, LocalizedText? name) => name is null ? PictureText.Plain(id) : $"{Plain(id, name)} [{PictureText.Plain(id)}]";

        string Plain(string id, LocalizedText? name) => PictureText.Plain(PictureText.NameOf(id, name, language));

        string Kind(OrganizationState state) => PictureText.KindOf(state.Kind, language) ?? "?";
    }

    public static string Mermaid(OrganizationChanges changes, Language language)
    {
        // What came is drawn first: it may be the successor of what ended.
        var chart = new Chart(language);
        var came = changes.Came.Select(change => (Change: change, Key: chart.Box("after", change.Id, change.After!.Name, "came"))).ToList();
        foreach (var change in changes.Ended)
        {
            var key = chart.Box("before", change.Id, change.Before!.Name, "ended");
            foreach (var other in change.Others)
            {
                chart.Arrow(key, chart.Box("after", other.Id, other.Name, "stays"), When(change, language));
            }
        }

        foreach (var (change, key) in came)
        {
            foreach (var other in change.Others)
            {
                chart.Arrow(chart.Box("before", other.Id, other.Name, "stays"), key, When(change, language));
            }
        }

        foreach (var change in changes.Renamed.Union(changes.Converted))
        {
            var (before, after) = (chart.Box("before", change.Id, change.Before!.Name, "stays"), chart.Box("after", change.Id, change.After!.Name, "changed"));
            var kinds = change.Before.Kind == change.After.Kind
                ? PictureText.Words(OrganizationTextCodes.Renamed, language)
                : $"{PictureText.KindOf(change.Before.Kind, language) ?? "?"} / {PictureText.KindOf(change.After.Kind, language) ?? "?"}";
            chart.Arrow(before, after, kinds);
        }

        foreach (var (from, to, moved) in Moves(changes, language))
        {
            var names = moved.Take(NamedInBox).Select(change => PictureText.NameOf(change.Id, change.After!.Name, language)).ToList();
            if (moved.Count > NamedInBox)
            {
                names.Add(PictureText.Words(OrganizationTextCodes.More, language, MessageArgument.Of("count", moved.Count - NamedInBox)));
            }

            chart.Move(from, to, names);
        }

        return chart.Source();
    }

    private static string Head(OrganizationChanges changes, Language language) => PictureText.Words(
        OrganizationTextCodes.ChangesHead,
        language,
        MessageArgument.Of("from", changes.From),
        MessageArgument.Of("to", changes.To),
        MessageArgument.Of("ended", changes.Ended.Count()),
        MessageArgument.Of("came", changes.Came.Count()),
        MessageArgument.Of("renamed", changes.Renamed.Count()),
        MessageArgument.Of("converted", changes.Converted.Count()),
        MessageArgument.Of("moved", changes.Moved.Count()));

    private static string When(OrganizationChange change, Language language)
    {
        var day = IsoDate.Format(change.On!.Value, language);
        return change.Event is { } happened ? $"{happened.Label?.In(language) ?? happened.Value} {day}" : day;
    }

    private static IEnumerable<(string From, string To, List<OrganizationChange> Changes)> Moves(OrganizationChanges changes, Language language)
    {
        return changes.Moved.GroupBy(change => (change.Before!.Parent?.Id, change.After!.Parent?.Id))
            .Select(group => (Name(group.First().Before!), Name(group.First().After!), group.ToList()));

        string Name(OrganizationState state) => state.Parent is { } parent
            ? PictureText.NameOf(parent.Id, parent.Name, language)
            : PictureText.Words(OrganizationTextCodes.NoParent, language);
    }

    /// <summary>A chart that is being drawn.</summary>
    private sealed class Chart(Language language)
    {
        private readonly Dictionary<(string Side, string Id), string> _keys = [];
        private readonly StringBuilder _boxes = new("flowchart LR\n");
        private readonly HashSet<(string From, string To)> _joined = [];
        private readonly StringBuilder _arrows = new();
        private int _moves;

        public string Box(string side, string id, LocalizedText? name, string style)
        {
            if (!_keys.TryGetValue((side, id), out var key))
            {
                key = FormattableString.Invariant($"n{_keys.Count}");
                _keys.Add((side, id), key);
                Declare(key, PictureText.Mermaid(PictureText.NameOf(id, name, language)), style);
            }

            return key;
        }

        public void Arrow(string from, string to, string words)
        {
            // Both sides tell of one succession: the first to do so is drawn.
            if (_joined.Add((from, to)))
            {
                _arrows.Append(CultureInfo.InvariantCulture, $"  {from} -- \"{PictureText.Mermaid(words)}\" --> {to}\n");
            }
        }

        public void Move(string from, string to, IEnumerable<string> names)
        {
            var key = FormattableString.Invariant($"m{_moves++}");
            Declare(key + "a", PictureText.Mermaid(from), "stays");
            Declare(key, string.Join("<br/>", names.Select(PictureText.Mermaid)), "changed");
            Declare(key + "b", PictureText.Mermaid(to), "stays");
            _arrows.Append(CultureInfo.InvariantCulture, $"  {key}a -.- {key}\n  {key} --> {key}b\n");
        }

        public string Source() => _boxes.ToString() + _arrows +
            "  classDef ended stroke:#b00020,stroke-dasharray:4 3\n  classDef came stroke:#1b7f3b,stroke-width:2px\n" +
            "  classDef changed stroke:#8a6100\n  classDef stays stroke:#666666\n";

        private void Declare(string key, string label, string style) =>
            _boxes.Append(CultureInfo.InvariantCulture, $"  {key}[\"{label}\"]:::{style}\n");
    }
}
