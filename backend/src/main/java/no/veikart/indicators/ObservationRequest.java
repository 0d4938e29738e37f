package no.veikart.indicators;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as it is written. What it is of, where and when is its key, and cannot be corrected into another. */
@Schema(name = "ObservationRequest", additionalProperties = Schema.False.class)
public record ObservationRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the indicator", examples = "sykefravaer")
        String indicator,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the organisation unit; absent for the municipality as a whole")
        String unit,

        @NotNull
        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(description = "Of the type that the indicator's frequency says", examples = "2017")
        String period,

        @Size(max = IndicatorRequest.MOST_DIMENSIONS)
        @Schema(
                description = "Codes of dimension members, at most one of each dimension; absent for the headline",
                uniqueItems = true)
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> members,

        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(
                description =
                        "In the indicator's unit of measure, exact; absent where the status says why there is none")
        BigDecimal value,

        @Schema(defaultValue = "NORMAL") Observation.Status status,
        @Schema(defaultValue = "EXACT") Qualifier qualifier,

        @Schema(ref = "#/components/schemas/Text") LanguageMap derivation,
        @Schema(ref = "#/components/schemas/Text") LanguageMap note,
        @Schema(ref = "#/components/schemas/Text") LanguageMap reason,
        @NotNull CitationRequest source)
        implements ContractBody {

    public ObservationRequest {
        members = members == null ? List.of() : members.stream().sorted().toList();
        value = Decimals.normal(value);
        status = status == null ? Observation.Status.NORMAL : status;
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }

    static ObservationRequest of(Observed observed) {
        Series series = observed.series();
        Figure figure = observed.figure();
        return new ObservationRequest(
                series.indicator().code(),
                series.unit() == null ? null : series.unit().code(),
                observed.period().code(),
                series.memberCodes(),
                figure.value(),
                figure.status(),
                figure.qualifier(),
                figure.derivation(),
                figure.note(),
                figure.reason(),
                CitationRequest.of(figure.citation()));
    }

    /** What a patch is laid over: the reason of the last revision is not that of the next. */
    ObservationRequest withoutReason() {
        return new ObservationRequest(
                indicator, unit, period, members, value, status, qualifier, derivation, note, null, source);
    }

    /** Whether it says the same, the reason for saying so apart. */
    boolean saysAs(ObservationRequest other) {
        return withoutReason().equals(other.withoutReason());
    }

    /** What is wrong whatever the indicator is. */
    void check(Faults faults) {
        if (status.hasValue() && value == null && !faults.has("/value")) {
            faults.at("/value", "value-required", status);
        }
        if (!status.hasValue() && value != null) {
            faults.at("/value", "no-value-with", status);
        }
        if (!status.hasValue() && note == null && !faults.has("/note")) {
            faults.at("/note", "required-with", status);
        }
        if (qualifier == Qualifier.DERIVED && derivation == null && !faults.has("/derivation")) {
            faults.at("/derivation", "required-with", qualifier);
        }
    }
}
