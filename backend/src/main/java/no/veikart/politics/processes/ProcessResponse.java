package no.veikart.politics.processes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A process as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Process", description = "How politics is drawn in on the way to a decision")
public record ProcessResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among the rows of the timetable")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @NotNull
        @Size(max = ProcessRequest.MOST_PLANS)
        @Schema(description = "That it leads to; those that are not published only for those who may read them")
        List<ProcessPlans.Ref> plans,

        @Size(max = Period.LONGEST)
        @Schema(description = "When the whole is planned for; absent where only its phases have times")
        String planned,

        @Size(max = Period.LONGEST) @Schema(description = "Last period, where it spans several")
        String plannedTo,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ProcessResponse from(
            DecisionProcess process, List<ProcessPlans.Ref> plans, List<AllowedAction> allowedActions) {
        return new ProcessResponse(
                process.id(),
                process.code(),
                process.ordinal(),
                process.title(),
                process.description(),
                plans,
                process.planned() == null ? null : process.planned().from(),
                process.planned() == null ? null : process.planned().to(),
                CitationResponse.from(process.citation()),
                process.externalIds(),
                process.version(),
                process.recordedAt(),
                allowedActions,
                Links.self("processes", process.id()).to("phases", "process-phases?process=" + process.code()));
    }
}
