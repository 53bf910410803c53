namespace DangBo.Domain.Tests;

/// <summary>The tests run twice, with ICU and without; this one fails where the second run is the first again.</summary>
public class GlobalizationModeTests
{
    [Fact]
    public void The_run_has_the_globalization_mode_that_its_environment_asks_for()
    {
        var asked = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";

        // Without ICU, composing does nothing: the two marks stay apart from their letter.
        var composes = "e\u0302\u0301".Normalize() == "ế";

        composes.Should().Be(!asked);
    }
}
