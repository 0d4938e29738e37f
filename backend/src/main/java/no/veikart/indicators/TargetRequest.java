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
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as it is written. A new aim is a new target that supersedes the old one; a patch corrects what was recorded wrongly. */
@Schema(name = "TargetRequest", additionalProperties = Schema.False.class)
public record TargetRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "sykefravaer-2017")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the indicator", examples = "sykefravaer")
        String indicator,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the organisation unit; absent for the municipality as a whole")
        String unit,

        @Size(max = IndicatorRequest.MOST_DIMENSIONS)
        @Schema(
                description = "Codes of dimension members, at most one of each dimension; absent for the headline",
                uniqueItems = true)
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> members,

        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(description = "By whose end it is to be met; absent for an aim without a date", examples = "2017")
        String period,

        @NotNull Target.Kind kind,

        @DecimalMin(Decimals.SMALLEST)
        @DecimalMax(Decimals.LARGEST)
        @Schema(description = "To reach, or the least of a range; absent where only the trend counts")
        BigDecimal value,

        @DecimalMin(Decimals.SMALLEST) @DecimalMax(Decimals.LARGEST) @Schema(description = "The most of a range")
        BigDecimal upperValue,

        BaselineRequest baseline,

        @Schema(description = "What is expected on the way from the baseline", defaultValue = "NONE")
        Target.Path path,

        @DecimalMin("0") @DecimalMax(Decimals.LARGEST) @Schema(description = "How far off the path is still on track")
        BigDecimal tolerance,

        @Schema(ref = "#/components/schemas/Text") LanguageMap reason,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the target of the same series whose place it takes; then a reason is needed")
        String supersedes,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public TargetRequest {
        members = members == null ? List.of() : members.stream().sorted().toList();
        value = Decimals.normal(value);
        upperValue = Decimals.normal(upperValue);
        tolerance = Decimals.normal(tolerance);
        path = path == null ? Target.Path.NONE : path;
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static TargetRequest of(Target target) {
        Series series = target.series();
        TargetTerms terms = target.terms();
        return new TargetRequest(
                target.code(),
                series.indicator().code(),
                series.unit() == null ? null : series.unit().code(),
                series.memberCodes(),
                terms.period() == null ? null : terms.period().code(),
                terms.kind(),
                terms.value(),
                terms.upperValue(),
                terms.hasBaseline()
                        ? new BaselineRequest(
                                terms.baselineValue(),
                                terms.baselinePeriod() == null
                                        ? null
                                        : terms.baselinePeriod().code(),
                                terms.baselineNote())
                        : null,
                terms.path(),
                terms.tolerance(),
                terms.reason(),
                terms.supersedes() == null ? null : terms.supersedes().code(),
                CitationRequest.of(terms.citation()),
                target.externalIds().stream().sorted().toList());
    }

    /** What is wrong whatever the indicator is. */
    void check(Faults faults) {
        if (kind != null) {
            checkKind(faults);
        }
        if (baseline != null && baseline.value() == null && baseline.period() == null && !faults.has("/baseline")) {
            faults.at("/baseline", "baseline-of-what");
        }
        if (kind == Target.Kind.TREND_ONLY && baseline == null && !faults.has("/baseline")) {
            faults.at("/baseline", "required-with", kind);
        }
        if (path != Target.Path.NONE && (baseline == null || period == null) && !faults.has("/path")) {
            faults.at("/path", "path-needs-ends", path);
        }
        if (supersedes != null && reason == null && !faults.has("/reason")) {
            faults.at("/reason", "required-with", "supersedes");
        }
    }

    private void checkKind(Faults faults) {
        boolean isRange = kind == Target.Kind.RANGE;
        if (kind == Target.Kind.TREND_ONLY) {
            if (value != null) {
                faults.at("/value", "no-value-with", kind);
            }
        } else if (value == null && !faults.has("/value")) {
            faults.at("/value", "value-required", kind);
        }
        if (isRange && upperValue == null && !faults.has("/upperValue")) {
            faults.at("/upperValue", "value-required", kind);
        }
        if (!isRange && upperValue != null) {
            faults.at("/upperValue", "no-value-with", kind);
        }
        if (isRange && value != null && upperValue != null && upperValue.compareTo(value) <= 0) {
            faults.at("/upperValue", "not-above", value.toPlainString());
        }
    }
}
