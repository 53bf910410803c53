namespace DangBo.Domain.Rules;

/// <summary>Gathers the codes of a record that this version does not know: they are kept, and told in a remark.</summary>
internal sealed class CodeScan
{
    private SortedSet<string>? _found;

    /// <summary>Gets each unknown code once, in ordinal order; null where there is none.</summary>
    public SortedSet<string>? Found => _found;

    /// <summary>Adds a code where it is given and unknown.</summary>
    public void Add<TCode>(TCode? code)
        where TCode : struct, ICode<TCode>
    {
        if (code is { IsKnown: false } kept)
        {
            _ = (_found ??= new(StringComparer.Ordinal)).Add(kept.Value);
        }
    }

    /// <summary>Adds those of a list that are unknown.</summary>
    public void AddAll<TCode>(ValueList<TCode>? codes)
        where TCode : struct, ICode<TCode>
    {
        foreach (var code in codes is null ? [] : codes.AsSpan())
        {
            Add<TCode>(code);
        }
    }

    /// <summary>Makes the remarks of a record: its entries after the as-of day, and its unknown codes.</summary>
    public IEnumerable<Remark> Remarks(int later) => later == 0 && _found is null
        ? []
        : [
            .. later == 0 ? [] : (Remark[])[new() { Code = RemarkCodes.EntriesAfterAsOf, Count = later }],
            .. (_found ?? []).Select(code => new Remark { Code = RemarkCodes.UnknownCodeKept, Detail = code }),
        ];
}
