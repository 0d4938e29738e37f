package no.veikart.exchange.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or with {@code dryRun} would do. Every row is one of created, changed and unchanged. */
@Schema(name = "ImportReport")
public record ImportReport(
        @NotNull @Size(max = 60) String file,

        @NotNull @Schema(description = "True where nothing was stored")
        Boolean dryRun,

        @NotNull
        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(description = "Consecutive rows that are one thing, such as a change event, count once")
        Integer rows,

        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer created,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer changed,

        @NotNull
        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(description = "Stood like that already; no new version was made")
        Integer unchanged) {}
