package no.veikart.politics.activities;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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

/** A use of a disposition account as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DispositionItem", description = "What the money of a disposition account was, or is to be, used for")
public record DispositionItemResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull DispositionAccountRef account,
        @NotNull @Min(0) @Max(10_000) Integer ordinal,
        @NotNull DispositionItem.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Size(max = 200) String recipient,

        @DecimalMin("0")
        @DecimalMax(DispositionAccountRequest.LARGEST)
        @Schema(description = "Norwegian kroner; absent where not registered")
        BigDecimal amount,

        @NotNull @Size(max = DispositionItemRequest.MOST_ACTIVITIES)
        List<BodyActivityRef> activities,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static DispositionItemResponse from(DispositionItem item, List<AllowedAction> allowedActions) {
        return new DispositionItemResponse(
                item.id(),
                item.code(),
                DispositionAccountRef.from(item.account()),
                item.ordinal(),
                item.kind(),
                item.title(),
                item.recipient(),
                item.amount(),
                item.activities().stream().map(BodyActivityRef::from).toList(),
                CitationResponse.from(item.citation()),
                item.externalIds(),
                item.version(),
                item.recordedAt(),
                allowedActions,
                Links.self("disposition-items", item.id())
                        .to("account", "disposition-accounts/" + item.account().id()));
    }
}
