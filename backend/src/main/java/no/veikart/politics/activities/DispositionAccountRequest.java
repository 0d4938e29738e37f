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
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.Codes;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disposition account as it is written. */
@Schema(name = "DispositionAccountRequest", additionalProperties = Schema.False.class)
public record DispositionAccountRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "disposisjonsposter-2017")
        String code,

        @NotNull @Min(1800) @Max(2200) Integer year,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @JsonDeserialize(as = LinkedHashSet.class)
        @Size(max = MOST_BODIES)
        @Schema(description = "Codes of the bodies whose it is; none where they are not told apart")
        Set<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> bodies,

        @DecimalMin("0") @DecimalMax(LARGEST) @Schema(description = "Norwegian kroner; absent where no source tells")
        BigDecimal budget,

        @DecimalMin("0") @DecimalMax(LARGEST) @Schema(description = "Norwegian kroner; absent where no source tells")
        BigDecimal spent,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST_BODIES = 20;

    /** Kroner. */
    static final String LARGEST = "1000000000000";

    /** Øre. */
    static final int MOST_DECIMALS = 2;

    public DispositionAccountRequest {
        bodies = Codes.of(bodies);
        budget = Decimals.normal(budget);
        spent = Decimals.normal(spent);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static DispositionAccountRequest of(DispositionAccount account) {
        return new DispositionAccountRequest(
                account.code(),
                account.year(),
                account.title(),
                account.description(),
                Codes.of(account.bodies(), PoliticalBody::code),
                account.budget(),
                account.spent(),
                CitationRequest.of(account.citation()),
                account.externalIds());
    }

    /** What is wrong whatever it names. */
    void check(Faults faults) {
        Decimals.check(budget, MOST_DECIMALS, "/budget", faults);
        Decimals.check(spent, MOST_DECIMALS, "/spent", faults);
    }
}
