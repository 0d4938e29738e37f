package no.veikart.politics.members;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.politics.parties.Party;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parliamentary group as it is written. */
@Schema(name = "ParliamentaryGroupRequest", additionalProperties = Schema.False.class)
public record ParliamentaryGroupRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "bygdelista-2023-2027")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the election period", examples = "2015-2019")
        String period,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Size(min = 1, max = 20) @Pattern(regexp = "\\S") @Schema(examples = "BL")
        String abbreviation,

        @Size(max = MOST_PARTIES)
        @Schema(
                description = "Codes of the parties that its members belong to; none where they belong to none",
                uniqueItems = true)
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> parties,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(
                description =
                        "First day on which it is no longer there. Where it is unknown the group is read to the end of its period's last year")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements LimitedRequest {

    static final int MOST_PARTIES = 10;

    public ParliamentaryGroupRequest {
        parties = parties == null ? List.of() : List.copyOf(parties);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ParliamentaryGroupRequest of(ParliamentaryGroup group) {
        return new ParliamentaryGroupRequest(
                group.code(),
                group.period().code(),
                group.name(),
                group.abbreviation(),
                group.parties().stream().map(Party::code).toList(),
                group.valid().statedFrom(),
                group.statedTo(),
                group.valid().attestedOn(),
                CitationRequest.of(group.citation()),
                group.externalIds());
    }
}
