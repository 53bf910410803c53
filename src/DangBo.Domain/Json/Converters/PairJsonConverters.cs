using System.Text.Json;
using DangBo.Domain.Exemplars;
using DangBo.Domain.Members;
using DangBo.Domain.Organizations;
using NodaTime;

namespace DangBo.Domain.Json.Converters;

/// <summary>Reads and writes a period as <c>{ "from": …, "until": … }</c>; an open end is absent.</summary>
internal sealed class EffectivePeriodJsonConverter()
    : PairJsonConverter<EffectivePeriod, (LocalDate? From, LocalDate? Until)>("from", "until")
{
    /// <inheritdoc/>
    protected override void ReadMember(ref Utf8JsonReader reader, bool isFirst, ref (LocalDate? From, LocalDate? Until) parts)
    {
        if (isFirst)
        {
            parts.From = LocalDateJsonConverter.Read(ref reader, IsoDate.Latest);
        }
        else
        {
            parts.Until = LocalDateJsonConverter.Read(ref reader, EffectivePeriod.LatestUntil);
        }
    }

    /// <inheritdoc/>
    protected override EffectivePeriod Make((LocalDate? From, LocalDate? Until) parts) => new(parts.From, parts.Until);

    /// <inheritdoc/>
    protected override void WriteMembers(Utf8JsonWriter writer, EffectivePeriod value)
    {
        if (value.From is { } from)
        {
            writer.WriteString(First, IsoDate.Format(from));
        }

        if (value.Until is { } until)
        {
            writer.WriteString(Second, IsoDate.Format(until));
        }
    }
}

/// <summary>Reads and writes a text for people as <c>{ "vi": …, "en": … }</c>.</summary>
internal sealed class LocalizedTextJsonConverter() : PairJsonConverter<LocalizedText, (string? Vi, string? En)>("vi", "en")
{
    /// <inheritdoc/>
    protected override void ReadMember(ref Utf8JsonReader reader, bool isFirst, ref (string? Vi, string? En) parts)
    {
        var text = StringJsonConverter.Read(ref reader);
        if (isFirst)
        {
            parts.Vi = text;
        }
        else
        {
            parts.En = text;
        }
    }

    /// <inheritdoc/>
    protected override LocalizedText Make((string? Vi, string? En) parts) => new(parts.Vi!, parts.En);

    /// <inheritdoc/>
    protected override void WriteMembers(Utf8JsonWriter writer, LocalizedText value)
    {
        writer.WriteString(First, value.Vi);
        if (value.En is { } en)
        {
            writer.WriteString(Second, en);
        }
    }
}

/// <summary>Reads and writes an attendance as <c>{ "held": …, "attended": … }</c>.</summary>
internal sealed class AttendanceJsonConverter() : PairJsonConverter<Attendance, (int Held, int? Attended)>("held", "attended")
{
    /// <inheritdoc/>
    protected override void ReadMember(ref Utf8JsonReader reader, bool isFirst, ref (int Held, int? Attended) parts)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var count))
        {
            throw new JsonException();
        }

        if (isFirst)
        {
            parts.Held = count;
        }
        else
        {
            parts.Attended = count;
        }
    }

    /// <inheritdoc/>
    protected override Attendance Make((int Held, int? Attended) parts) => new(parts.Held, parts.Attended);

    /// <inheritdoc/>
    protected override void WriteMembers(Utf8JsonWriter writer, Attendance value)
    {
        writer.WriteNumber(First, value.Held);
        if (value.Attended is { } attended)
        {
            writer.WriteNumber(Second, attended);
        }
    }
}

/// <summary>Reads and writes the count of a vote as <c>{ "base": …, "inFavor": … }</c>.</summary>
internal sealed class VoteCountJsonConverter() : PairJsonConverter<VoteCount, (int Base, int? InFavor)>("base", "inFavor")
{
    /// <inheritdoc/>
    protected override void ReadMember(ref Utf8JsonReader reader, bool isFirst, ref (int Base, int? InFavor) parts)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var count))
        {
            throw new JsonException();
        }

        if (isFirst)
        {
            parts.Base = count;
        }
        else
        {
            parts.InFavor = count;
        }
    }

    /// <inheritdoc/>
    protected override VoteCount Make((int Base, int? InFavor) parts) => new(parts.Base, parts.InFavor);

    /// <inheritdoc/>
    protected override void WriteMembers(Utf8JsonWriter writer, VoteCount value)
    {
        writer.WriteNumber(First, value.Base);
        if (value.InFavor is { } inFavor)
        {
            writer.WriteNumber(Second, inFavor);
        }
    }
}

/// <summary>Reads and writes the days of a membership as <c>{ "admittedOn": …, "officialFrom": … }</c>.</summary>
internal sealed class PartyMembershipJsonConverter()
    : PairJsonConverter<PartyMembership, (LocalDate? AdmittedOn, LocalDate? OfficialFrom)>("admittedOn", "officialFrom")
{
    /// <inheritdoc/>
    protected override void ReadMember(
        ref Utf8JsonReader reader, bool isFirst, ref (LocalDate? AdmittedOn, LocalDate? OfficialFrom) parts)
    {
        var day = LocalDateJsonConverter.Read(ref reader, IsoDate.Latest);
        if (isFirst)
        {
            parts.AdmittedOn = day;
        }
        else
        {
            parts.OfficialFrom = day;
        }
    }

    /// <inheritdoc/>
    protected override PartyMembership Make((LocalDate? AdmittedOn, LocalDate? OfficialFrom) parts) =>
        new(parts.AdmittedOn, parts.OfficialFrom);

    /// <inheritdoc/>
    protected override void WriteMembers(Utf8JsonWriter writer, PartyMembership value)
    {
        if (value.AdmittedOn is { } admitted)
        {
            writer.WriteString(First, LocalDateJsonConverter.Writable(admitted, IsoDate.Latest));
        }

        if (value.OfficialFrom is { } official)
        {
            writer.WriteString(Second, LocalDateJsonConverter.Writable(official, IsoDate.Latest));
        }
    }
}
