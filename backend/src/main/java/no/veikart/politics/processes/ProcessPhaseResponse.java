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
import no.veikart.politics.bodies.PoliticalBodyRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phase of a process as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProcessPhase", description = "A step on the way to a decision")
public record ProcessPhaseResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull ProcessRef process,
        @NotNull @Min(0) @Max(10_000) Integer ordinal,
        @NotNull ProcessPhase.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Size(max = Period.LONGEST) @Schema(description = "When it is planned for; absent where no plan is registered")
        String planned,

        @Size(max = Period.LONGEST) @Schema(description = "Last period, where it spans several")
        String plannedTo,

        @Size(max = Period.LONGEST) @Schema(description = "When it was; absent where that is not registered")
        String actual,

        @Size(max = Period.LONGEST) @Schema(description = "Last period, where it spanned several")
        String actualTo,

        @NotNull @Size(max = ProcessPhaseRequest.MOST_BODIES)
        List<PoliticalBodyRef> bodies,

        @Schema(ref = "#/components/schemas/Title", description = "Those who take part and are no bodies")
        LanguageMap participants,

        @NotNull @Schema(description = "Whether its time is inferred rather than told")
        Boolean inferred,

        @Schema(ref = "#/components/schemas/Text", description = "From what it is inferred")
        LanguageMap inferredNote,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ProcessPhaseResponse from(ProcessPhase phase, List<AllowedAction> allowedActions) {
        Span planned = phase.planned();
        Span actual = phase.actual();
        return new ProcessPhaseResponse(
                phase.id(),
                phase.code(),
                ProcessRef.from(phase.process()),
                phase.ordinal(),
                phase.kind(),
                phase.title(),
                planned == null ? null : planned.from(),
                planned == null ? null : planned.to(),
                actual == null ? null : actual.from(),
                actual == null ? null : actual.to(),
                phase.bodies().stream().map(PoliticalBodyRef::from).toList(),
                phase.participants(),
                phase.isInferred(),
                phase.inferredNote(),
                CitationResponse.from(phase.citation()),
                phase.externalIds(),
                phase.version(),
                phase.recordedAt(),
                allowedActions,
                Links.self("process-phases", phase.id())
                        .to("process", "processes/" + phase.process().id()));
    }
}
