package no.veikart.organisation.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.veikart.organisation.events.OrganisationChangeEventSummary;
import no.veikart.organisation.units.UnitRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The units that carried on after one, or that it carries on after, however many events lie between. */
@Schema(
        name = "OrganisationUnitChain",
        description = "Units reached through the events that units were merged and split by")
public record OrganisationUnitChain(
        @NotNull UnitRef unit,

        @NotNull @Schema(description = "What happened later is left out")
        LocalDate asOf,

        @NotNull
        @Size(max = Successions.MOST_WAYS)
        @Schema(description = "One for every way; a unit that is reached by two ways stands twice")
        List<Reached> items) {

    /** A unit at the end of one way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationUnitReached")
    public record Reached(
            @NotNull UnitRef unit,

            @DecimalMin("0")
            @DecimalMax("1")
            @Schema(
                    description =
                            "Share of the former unit that goes on in the later one; absent where it is not registered for every step")
            BigDecimal weight,

            @NotNull @Size(max = 1000) @Schema(description = "In the order of time")
            List<Step> steps,

            @NotNull @Schema(description = "Whether the unit exists on the day that is read")
            Boolean living) {}

    /** One unit carrying on after another in one event, each as it was called then. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationSuccessionStep")
    public record Step(
            @NotNull OrganisationChangeEventSummary event,
            @NotNull UnitRef from,
            @NotNull UnitRef to,

            @DecimalMin("0") @DecimalMax("1") BigDecimal weight) {}

    static OrganisationUnitChain of(UnitRef unit, LocalDate asOf, List<Successions.Way> ways, UnitRef.Names names) {
        return new OrganisationUnitChain(
                unit,
                asOf,
                ways.stream()
                        .map(way -> new Reached(
                                names.on(way.unit(), asOf),
                                way.weight(),
                                way.steps().stream()
                                        .map(step -> step(step, names))
                                        .toList(),
                                names.livesOn(way.unit(), asOf)))
                        .toList());
    }

    private static Step step(Successions.Step step, UnitRef.Names names) {
        LocalDate day = step.event().date();
        return new Step(
                step.event(),
                names.on(step.from(), day.minusDays(1)),
                names.on(step.to(), day),
                step.weight() == null ? null : Successions.plain(step.weight()));
    }
}
