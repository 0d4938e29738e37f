package no.veikart.politics.processes;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.Codes;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phase of a process as it is written. */
@Schema(name = "ProcessPhaseRequest", additionalProperties = Schema.False.class)
public record ProcessPhaseRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "klimastrategi-2020-vedtak")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the process", examples = "klimastrategi-2020")
        String process,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place within the process")
        Integer ordinal,

        @NotNull ProcessPhase.Kind kind,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(description = "When it is planned for: a quarter, a month, a day", examples = "2020-12")
        String planned,

        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(description = "Last period, where it spans several")
        String plannedTo,

        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(description = "When it was; needed where no plan is known")
        String actual,

        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Schema(description = "Last period, where it spanned several")
        String actualTo,

        @JsonDeserialize(as = LinkedHashSet.class)
        @Size(max = MOST_BODIES)
        @Schema(description = "Codes of the political bodies that take part")
        Set<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> bodies,

        @Schema(ref = "#/components/schemas/Title", description = "Those who take part and are no bodies")
        LanguageMap participants,

        @Schema(description = "Whether its time is inferred rather than told", defaultValue = "false")
        Boolean inferred,

        @Schema(ref = "#/components/schemas/Text", description = "From what; needed where it is inferred")
        LanguageMap inferredNote,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST_BODIES = 20;

    public ProcessPhaseRequest {
        bodies = Codes.of(bodies);
        inferred = inferred != null && inferred;
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ProcessPhaseRequest of(ProcessPhase phase) {
        Span planned = phase.planned();
        Span actual = phase.actual();
        return new ProcessPhaseRequest(
                phase.code(),
                phase.process().code(),
                phase.ordinal(),
                phase.kind(),
                phase.title(),
                planned == null ? null : planned.from(),
                planned == null ? null : planned.to(),
                actual == null ? null : actual.from(),
                actual == null ? null : actual.to(),
                Codes.of(phase.bodies(), PoliticalBody::code),
                phase.participants(),
                phase.isInferred(),
                phase.inferredNote(),
                CitationRequest.of(phase.citation()),
                phase.externalIds());
    }

    /** What is wrong whatever it names. */
    void check(Faults faults) {
        if (planned == null && actual == null && !faults.has("/planned") && !faults.has("/actual")) {
            faults.at("/planned", "period-needed");
        }
        if (inferred && inferredNote == null && !faults.has("/inferredNote")) {
            faults.at("/inferredNote", "required-with", "inferred");
        }
        if (!inferred && inferredNote != null && !faults.has("/inferred")) {
            faults.at("/inferred", "required-with", "inferredNote");
        }
    }
}
