package no.veikart.politics.activities;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.Codes;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A use of a disposition account as it is written. */
@Schema(name = "DispositionItemRequest", additionalProperties = Schema.False.class)
public record DispositionItemRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "disposisjonsposter-2017-studieturer")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the disposition account", examples = "disposisjonsposter-2017")
        String account,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place within the account")
        Integer ordinal,

        @NotNull DispositionItem.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Size(min = 1, max = 200) @Pattern(regexp = "\\S") @Schema(description = "Who got it, by name")
        String recipient,

        @DecimalMin("0")
        @DecimalMax(DispositionAccountRequest.LARGEST)
        @Schema(description = "Norwegian kroner; absent where no source tells")
        BigDecimal amount,

        @JsonDeserialize(as = LinkedHashSet.class)
        @Size(max = MOST_ACTIVITIES)
        @Schema(description = "Codes of the activities that it paid for")
        Set<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> activities,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST_ACTIVITIES = 50;

    public DispositionItemRequest {
        amount = Decimals.normal(amount);
        activities = Codes.of(activities);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static DispositionItemRequest of(DispositionItem item) {
        return new DispositionItemRequest(
                item.code(),
                item.account().code(),
                item.ordinal(),
                item.kind(),
                item.title(),
                item.recipient(),
                item.amount(),
                Codes.of(item.activities(), BodyActivity::code),
                CitationRequest.of(item.citation()),
                item.externalIds());
    }
}
