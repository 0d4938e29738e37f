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
import no.veikart.politics.bodies.PoliticalBodyRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disposition account as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DispositionAccount", description = "Money that bodies may dispose of in a year at their own discretion")
public record DispositionAccountResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull @Min(1800) @Max(2200) Integer year,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @NotNull @Size(max = DispositionAccountRequest.MOST_BODIES)
        List<PoliticalBodyRef> bodies,

        @DecimalMin("0")
        @DecimalMax(DispositionAccountRequest.LARGEST)
        @Schema(description = "Norwegian kroner; absent where not registered")
        BigDecimal budget,

        @DecimalMin("0")
        @DecimalMax(DispositionAccountRequest.LARGEST)
        @Schema(description = "Norwegian kroner; absent where not registered")
        BigDecimal spent,

        @NotNull @Schema(description = "NOT_REGISTERED where the budget or what was spent is not")
        RemainderState remainderState,

        @DecimalMin("-" + DispositionAccountRequest.LARGEST)
        @DecimalMax(DispositionAccountRequest.LARGEST)
        @Schema(
                description =
                        "Budget less what was spent, in Norwegian kroner; below zero where more was spent, absent where it cannot be told")
        BigDecimal remainder,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** Whether what is left can be told. */
    @Schema(name = "RemainderState")
    public enum RemainderState {
        COMPUTED,
        NOT_REGISTERED
    }

    static DispositionAccountResponse from(DispositionAccount account, List<AllowedAction> allowedActions) {
        var remainder = account.remainder();
        return new DispositionAccountResponse(
                account.id(),
                account.code(),
                account.year(),
                account.title(),
                account.description(),
                account.bodies().stream().map(PoliticalBodyRef::from).toList(),
                account.budget(),
                account.spent(),
                remainder == null ? RemainderState.NOT_REGISTERED : RemainderState.COMPUTED,
                remainder,
                CitationResponse.from(account.citation()),
                account.externalIds(),
                account.version(),
                account.recordedAt(),
                allowedActions,
                Links.self("disposition-accounts", account.id())
                        .to("items", "disposition-items?account=" + account.code()));
    }
}
