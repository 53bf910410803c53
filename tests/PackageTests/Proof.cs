namespace DangBo.PackageTests;

/// <summary>What a run has shown: one line a step, so that the plain, the trimmed and the native run can be compared.</summary>
internal sealed class Proof(TextWriter output)
{
    private int _steps;
    private int _failures;

    /// <summary>Writes a step with what it gave, and counts it as failed where that is not what was expected.</summary>
    public void Expect<T>(string step, T expected, T actual)
        where T : IEquatable<T>
    {
        _steps++;
        output.Write($"{step}: {actual}\n");
        if (!actual.Equals(expected))
        {
            _failures++;
            output.Write($"  but it should be: {expected}\n");
        }
    }

    /// <summary>Writes the count and gives the exit code: 0 where there were steps and none failed.</summary>
    public int Finish()
    {
        output.Write($"{_steps} steps, {_failures} failed\n");
        return _steps > 0 && _failures == 0 ? 0 : 1;
    }
}
