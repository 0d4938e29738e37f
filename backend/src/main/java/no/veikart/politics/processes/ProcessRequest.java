package no.veikart.politics.processes;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.Codes;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A process as it is written. */
@Schema(name = "ProcessRequest", additionalProperties = Schema.False.class)
public record ProcessRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "veikart-2024-i-2020")
        String code,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among the rows of the timetable")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @JsonDeserialize(as = LinkedHashSet.class)
        @Size(max = MOST_PLANS)
        @Schema(description = "Codes of the plans that it leads to")
        Set<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> plans,

        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(
                description = "When the whole is planned for; absent where only its phases have times",
                examples = "2020-04")
        String planned,

        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(description = "Last period, where it spans several", examples = "2021-04")
        String plannedTo,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST_PLANS = 20;

    public ProcessRequest {
        plans = Codes.of(plans);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ProcessRequest of(DecisionProcess process, Collection<String> planCodes) {
        return new ProcessRequest(
                process.code(),
                process.ordinal(),
                process.title(),
                process.description(),
                Codes.of(planCodes, Function.identity()),
                process.planned() == null ? null : process.planned().from(),
                process.planned() == null ? null : process.planned().to(),
                CitationRequest.of(process.citation()),
                process.externalIds());
    }
}
