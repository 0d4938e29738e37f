package no.veikart.politics.processes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.politics.bodies.PoliticalBodyRef;
import no.veikart.shared.http.Links;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Processes × quarters, as a page shows them: a row a process, a cell a quarter. */
@Schema(name = "ProcessTimetable", description = "Processes by quarters: a row a process, a cell a quarter")
public record ProcessTimetable(
        @NotNull @Size(max = MOST_QUARTERS) List<@Size(max = Period.LONGEST) String> quarters,
        @NotNull @Size(max = MOST_PROCESSES) List<Row> processes,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links) {

    static final int MOST_QUARTERS = 24;
    static final int MOST_PROCESSES = 200;
    static final int MOST_PHASES = 2_000;

    /** A process with its cells. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProcessTimetableRow")
    public record Row(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title,

            @Schema(ref = "#/components/schemas/Text") LanguageMap description,
            @NotNull @Size(max = ProcessRequest.MOST_PLANS) List<ProcessPlans.Ref> plans,

            @Size(max = Period.LONGEST)
            @Schema(description = "When the whole is planned for; absent where only its phases have times")
            String planned,

            @Size(max = Period.LONGEST) @Schema(description = "Last period, where it spans several")
            String plannedTo,

            @NotNull CitationResponse source,
            @NotNull @Size(max = MOST_QUARTERS) List<Cell> cells) {}

    /** What stands in a quarter. */
    @Schema(name = "ProcessTimetableCell")
    public record Cell(
            @NotNull @Size(max = Period.LONGEST) String quarter,
            @NotNull @Size(max = MOST_PHASES) List<Phase> phases) {}

    /** A phase in one of the quarters that it spans. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProcessTimetablePhase")
    public record Phase(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,
            @NotNull @Min(0) @Max(10_000) Integer ordinal,
            @NotNull ProcessPhase.Kind kind,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title,

            @Size(max = Period.LONGEST) @Schema(description = "The quarter is that of the plan, where there is one")
            String planned,

            @Size(max = Period.LONGEST) String plannedTo,

            @Size(max = Period.LONGEST) @Schema(description = "When it was; absent where that is not registered")
            String actual,

            @Size(max = Period.LONGEST) String actualTo,

            @NotNull @Size(max = ProcessPhaseRequest.MOST_BODIES)
            List<PoliticalBodyRef> bodies,

            @Schema(ref = "#/components/schemas/Title", description = "Those who take part and are no bodies")
            LanguageMap participants,

            @NotNull @Schema(description = "Whether its time is inferred rather than told")
            Boolean inferred,

            @Schema(ref = "#/components/schemas/Text", description = "From what it is inferred")
            LanguageMap inferredNote,

            @NotNull @Schema(description = "Whether it began in an earlier quarter")
            Boolean continues,

            @NotNull CitationResponse source) {}

    static ProcessTimetable of(
            List<Period> quarters,
            List<DecisionProcess> processes,
            Collection<ProcessPhase> phases,
            Map<UUID, List<ProcessPlans.Ref>> plansOf) {
        var phasesOf = phases.stream()
                .collect(Collectors.groupingBy(phase -> phase.process().id()));
        return new ProcessTimetable(
                quarters.stream().map(Period::code).toList(),
                processes.stream()
                        .map(process -> row(
                                process,
                                plansOf.get(process.id()),
                                quarters,
                                phasesOf.getOrDefault(process.id(), List.of())))
                        .toList(),
                new Links()
                        .to(
                                "self",
                                "process-timetable?from=" + quarters.getFirst().code() + "&to="
                                        + quarters.getLast().code()));
    }

    private static Row row(
            DecisionProcess process, List<ProcessPlans.Ref> plans, List<Period> quarters, List<ProcessPhase> phases) {
        return new Row(
                process.id(),
                process.code(),
                process.title(),
                process.description(),
                plans,
                process.planned() == null ? null : process.planned().from(),
                process.planned() == null ? null : process.planned().to(),
                CitationResponse.from(process.citation()),
                quarters.stream()
                        .map(quarter -> new Cell(
                                quarter.code(),
                                phases.stream()
                                        .filter(phase -> phase.shown().overlaps(quarter))
                                        .map(phase -> phase(phase, quarter))
                                        .toList()))
                        .toList());
    }

    private static Phase phase(ProcessPhase phase, Period quarter) {
        Span planned = phase.planned();
        Span actual = phase.actual();
        return new Phase(
                phase.id(),
                phase.code(),
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
                phase.shown().beginsBefore(quarter),
                CitationResponse.from(phase.citation()));
    }
}
