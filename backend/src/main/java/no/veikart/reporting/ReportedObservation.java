package no.veikart.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.UnitRef;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as a report shows it, with all that the reader needs beside the figure. Stored as it is when a report is published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportedObservation", description = "An observation as a report shows it")
public record ReportedObservation(
        @NotNull UUID id,
        @NotNull Named indicator,

        @Schema(description = "Absent for the municipality as a whole")
        UnitRef unit,

        @NotNull @Size(max = 10) String period,
        @NotNull @Size(max = 5) List<Named> members,

        @Schema(description = "Absent where the status says why there is none")
        BigDecimal value,

        @NotNull String status,
        @NotNull String qualifier,
        @Schema(ref = "#/components/schemas/Text") LanguageMap derivation,
        @Schema(ref = "#/components/schemas/Text") LanguageMap note,
        @NotNull Measure unitOfMeasure,

        @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "Which revision of the observation it is")
        Integer revision) {

    /** An indicator or a dimension member by its title. */
    @Schema(name = "ReportedName")
    public record Named(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title) {}

    /** What the figure is counted in. */
    @Schema(name = "ReportedMeasure")
    public record Measure(
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap name,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap symbol,

            @NotNull @Min(0) @Max(6) Integer decimals) {}

    /** Whether a reader would see another figure, or another mark on it. */
    boolean differsFrom(ReportedObservation other) {
        return !status.equals(other.status)
                || !qualifier.equals(other.qualifier)
                || (value == null ? other.value != null : other.value == null || value.compareTo(other.value) != 0);
    }
}
