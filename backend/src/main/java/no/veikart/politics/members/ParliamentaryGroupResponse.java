package no.veikart.politics.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.politics.bodies.ElectionPeriodRef;
import no.veikart.politics.parties.PartyRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parliamentary group as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ParliamentaryGroup", description = "Those who sit together in an election period")
public record ParliamentaryGroupResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull ElectionPeriodRef period,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Size(max = 20) String abbreviation,

        @NotNull @Size(max = ParliamentaryGroupRequest.MOST_PARTIES)
        List<PartyRef> parties,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(
                description =
                        "First day on which it is no longer there; absent where it is unknown, and then read to the end of the period's last year")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ParliamentaryGroupResponse from(ParliamentaryGroup group, List<AllowedAction> allowedActions) {
        return new ParliamentaryGroupResponse(
                group.id(),
                group.code(),
                ElectionPeriodRef.from(group.period()),
                group.name(),
                group.abbreviation(),
                group.parties().stream().map(PartyRef::from).toList(),
                group.valid().statedFrom(),
                group.statedTo(),
                group.valid().attestedOn(),
                CitationResponse.from(group.citation()),
                group.externalIds(),
                group.version(),
                group.recordedAt(),
                allowedActions,
                Links.self("parliamentary-groups", group.id())
                        .to("period", "election-periods/" + group.period().id())
                        .to("affiliations", "group-affiliations?group=" + group.code()));
    }
}
