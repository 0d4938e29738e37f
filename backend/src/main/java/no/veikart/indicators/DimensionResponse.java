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

/** A dimension as it is read, with its members in order. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Dimension", description = "What figures can be broken down by")
public record DimensionResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull @Size(max = MOST_MEMBERS) List<DimensionMemberRef> members,

        CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static final int MOST_MEMBERS = 500;

    static DimensionResponse from(Dimension dimension, List<DimensionMember> members, boolean editable) {
        return new DimensionResponse(
                dimension.id(),
                dimension.code(),
                dimension.title(),
                members.stream().map(DimensionMemberRef::from).toList(),
                dimension.citation() == null ? null : CitationResponse.from(dimension.citation()),
                dimension.externalIds().stream().sorted().toList(),
                dimension.version(),
                dimension.recordedAt(),
                editable ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(),
                Links.self("dimensions", dimension.id())
                        .to("members", "dimension-members?dimension=" + dimension.code()));
    }
}
