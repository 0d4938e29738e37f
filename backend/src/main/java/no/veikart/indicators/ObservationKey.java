package no.veikart.indicators;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.text.Code;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The natural key of an observation, for requests that point at one. */
@Schema(name = "ObservationKey", additionalProperties = Schema.False.class)
public record ObservationKey(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the indicator")
        String indicator,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the organisation unit; absent for the municipality as a whole")
        String unit,

        @NotNull @Size(max = Period.LONGEST) @Pattern(regexp = Period.PATTERN)
        String period,

        @Size(max = IndicatorRequest.MOST_DIMENSIONS)
        @Schema(description = "Codes of dimension members; absent for the headline", uniqueItems = true)
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> members) {

    public ObservationKey {
        members = members == null ? List.of() : members.stream().sorted().toList();
    }

    public static ObservationKey of(Observed observed) {
        Series series = observed.series();
        return new ObservationKey(
                series.indicator().code(),
                series.unit() == null ? null : series.unit().code(),
                observed.period().code(),
                series.memberCodes());
    }
}
