package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a dimension as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DimensionMember", description = "One of the values that a dimension has")
public record DimensionMemberResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull DimensionRef dimension,
        @NotNull @Min(0) @Max(10_000) Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static DimensionMemberResponse from(DimensionMember member, boolean editable) {
        return new DimensionMemberResponse(
                member.id(),
                member.code(),
                DimensionRef.from(member.dimension()),
                member.ordinal(),
                member.title(),
                member.citation() == null ? null : CitationResponse.from(member.citation()),
                member.externalIds().stream().sorted().toList(),
                member.version(),
                member.recordedAt(),
                editable ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(),
                Links.self("dimension-members", member.id())
                        .to("dimension", "dimensions/" + member.dimension().id()));
    }
}
