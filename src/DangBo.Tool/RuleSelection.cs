using DangBo.Domain;
using DangBo.Domain.Evaluation;
using DangBo.Domain.Rules;
using DangBo.Domain.Texts;

namespace DangBo.Tool;

/// <summary>A rule set or an overlay as it came, with its file where it came from one.</summary>
internal sealed record RuleFile<T>(T Document, string? Path, ReadOnlyMemory<byte> Utf8);

/// <summary>The rule sets of a run: those that were named, or all that ship; with the overlays that lie over them.</summary>
internal sealed class RuleSelection
{
    private readonly ToolConsole _console;
    private readonly List<RuleFile<RuleSet>> _ruleSets = [];
    private readonly List<RuleFile<Overlay>> _overlays = [];
    private readonly Dictionary<(string Id, RuleSetVersion Version), Evaluator> _bound = [];

    private RuleSelection(ToolConsole console) => _console = console;

    /// <summary>Gets the library of the rule sets.</summary>
    public RuleLibrary Library { get; private set; } = RuleLibrary.Empty;

    /// <summary>Gets the ids in the order in which they were named.</summary>
    public IEnumerable<string> Ids => _ruleSets.Select(entry => entry.Document.Id).Distinct();

    /// <summary>Gets whether the rule sets were named; those that were not count only where they are in force.</summary>
    public bool WereNamed { get; private set; }

    /// <summary>Gets the names of the facts that rule sets of the run declare.</summary>
    public IReadOnlySet<string> DeclaredFacts { get; private set; } = new HashSet<string>();

    public static RuleSelection Of(ToolConsole console, IReadOnlyList<string> rules, IReadOnlyList<string> overlays)
    {
        var selection = new RuleSelection(console) { WereNamed = rules.Count > 0 };
        foreach (var entry in rules.Count > 0
            ? rules.SelectMany(name => Find(console, name))
            : console.Surroundings.Shipped.RuleSets.Select(ruleSet => new RuleFile<RuleSet>(ruleSet, null, default)))
        {
            selection.Add(entry);
        }

        foreach (var path in overlays)
        {
            selection.AddOverlay(path);
        }

        selection.DeclaredFacts = selection._ruleSets.SelectMany(entry => entry.Document.Facts).Select(fact => fact.Name).ToHashSet();
        return selection;
    }

    /// <summary>Finds what <c>ID</c>, <c>ID@VERSION</c> or <c>FILE</c> names: every version of a shipped id, one version, or a file.</summary>
    public static IReadOnlyList<RuleFile<RuleSet>> Find(ToolConsole console, string name)
    {
        var (id, version) = name.Split('@') is [var before, var after] && RuleSetVersion.TryParse(after, out var parsed)
            ? (before, (RuleSetVersion?)parsed)
            : (name, null);
        var shipped = console.Surroundings.Shipped.RuleSets
            .Where(ruleSet => ruleSet.Id == id && (version is null || ruleSet.Version == version))
            .Select(ruleSet => new RuleFile<RuleSet>(ruleSet, null, default)).ToArray();
        if (shipped.Length > 0)
        {
            return shipped;
        }

        if (!File.Exists(name) && !Directory.Exists(name) && name != ToolFiles.StandardInput)
        {
            throw new ToolException(ToolTexts.UnknownRules(name));
        }

        var utf8 = ToolFiles.ReadAll(console, name);
        return [new(Required(name, Documents.ReadRuleSet(utf8)), name, utf8)];
    }

    /// <summary>Binds a version, with the overlays over it, once.</summary>
    public Evaluator Bind(RuleSet ruleSet)
    {
        if (!_bound.TryGetValue((ruleSet.Id, ruleSet.Version), out var evaluator))
        {
            evaluator = BindNow(ruleSet);
            _bound.Add((ruleSet.Id, ruleSet.Version), evaluator);
        }

        return evaluator;
    }

    private static T Required<T>(string path, Reading<T> reading)
        where T : class => reading.Document ?? throw new FaultsException(path, reading.Faults);

    private void Add(RuleFile<RuleSet> entry)
    {
        var ruleSet = entry.Document;
        foreach (var other in _ruleSets.Select(other => other.Document).Where(other => other.Id == ruleSet.Id))
        {
            if (other.Version == ruleSet.Version)
            {
                if (other.Equals(ruleSet))
                {
                    return;
                }

                throw new ToolException(ToolTexts.RulesTwice($"{ruleSet.Id}@{ruleSet.Version}"));
            }

            if (other.Effective.Overlaps(ruleSet.Effective))
            {
                throw new ToolException(ToolTexts.TwoInForce($"{other.Id}@{other.Version}", $"{ruleSet.Id}@{ruleSet.Version}"));
            }
        }

        _ruleSets.Add(entry);
        Library = Library.Add(ruleSet);
    }

    private void AddOverlay(string path)
    {
        var utf8 = ToolFiles.ReadAll(_console, path);
        var overlay = Required(path, Documents.ReadOverlay(utf8));
        if (Library.VersionsOf(overlay.Of).Count == 0)
        {
            throw new ToolException(ToolTexts.NoRulesFor(overlay.Id, overlay.Of));
        }

        _overlays.Add(new(overlay, path, utf8));
    }

    // An overlay lies over the versions whose days it shares; over all of them where it shares the days of none.
    private Evaluator BindNow(RuleSet ruleSet)
    {
        var over = _overlays.Where(entry => entry.Document.Of == ruleSet.Id && LiesOver(entry.Document, ruleSet)).ToArray();
        Overlay[] overlays = [.. over.Select(entry => entry.Document)];
        try
        {
            return SubjectDocuments.TypeOf(ruleSet.Subject) is { } type
                ? type.Bind(ruleSet, overlays)
                : Evaluator.Bind(
                    ruleSet,
                    _console.Surroundings.Shipped.VocabularyOf(ruleSet.Subject) ??
                    throw new ToolException(ToolTexts.NoVocabulary(Documents.NameOf(ruleSet.Subject))),
                    overlays);
        }
        catch (RuleSetBindingException exception)
        {
            throw Located(ruleSet, over, exception.Errors);
        }
    }

    private bool LiesOver(Overlay overlay, RuleSet ruleSet) =>
        overlay.Effective.Overlaps(ruleSet.Effective) ||
        !Library.VersionsOf(ruleSet.Id).Any(version => version.Effective.Overlaps(overlay.Effective));

    // The errors of the first document that has some; a shipped rule set has no lines.
    private FaultsException Located(RuleSet ruleSet, RuleFile<Overlay>[] over, ValueList<RuleSetError> errors)
    {
        var overlay = over.FirstOrDefault(entry => entry.Document.Id == errors[0].Overlay);
        var (path, utf8) = overlay is not null
            ? (overlay.Path, overlay.Utf8)
            : _ruleSets.Where(entry => ReferenceEquals(entry.Document, ruleSet)).Select(entry => (entry.Path, entry.Utf8)).First();
        var own = errors.Where(error => error.Overlay == errors[0].Overlay);
        return new(path ?? $"{ruleSet.Id}@{ruleSet.Version}", path is null
            ? [.. own.Select(error => new Fault(1, 1, error.Pointer, error.Code, error.Message.ToLocalizedText()))]
            : Documents.Locate(utf8, own.Select(error => KeyValuePair.Create(error.Pointer, error.Message))));
    }
}
