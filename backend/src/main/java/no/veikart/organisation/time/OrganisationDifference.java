package no.veikart.organisation.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.organisation.events.OrganisationChangeEventSummary;
import no.veikart.organisation.events.OrganisationUnitEffect;
import no.veikart.organisation.events.OrganisationUnitStanding;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is otherwise in a tree on one day than on another. */
@Schema(name = "OrganisationDifference", description = "What is otherwise in a tree on one day than on an earlier one")
public record OrganisationDifference(
        @NotNull @Size(max = Code.LONGEST) String hierarchy,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull Counts counts,

        @NotNull @Size(max = MOST_CHANGES) @Schema(description = "In the order of the units' codes")
        List<Change> changes,

        @NotNull
        @Size(max = MOST_EVENTS)
        @Schema(
                description =
                        "What happened after the first day and up to the other, in the order of time; `counts.events` tells of how many")
        List<OrganisationChangeEventSummary> events) {

    static final int MOST_CHANGES = 10_000;
    static final int MOST_EVENTS = 1_000;

    /** How many units each effect is told of, and how many events there were. */
    @Schema(name = "OrganisationDifferenceCounts")
    public record Counts(
            @NotNull @Min(0) @Max(MOST_CHANGES) Integer began,
            @NotNull @Min(0) @Max(MOST_CHANGES) Integer ended,

            @NotNull @Min(0) @Max(MOST_CHANGES) @Schema(description = "Another name, level or leader's role")
            Integer renamed,

            @NotNull @Min(0) @Max(MOST_CHANGES) @Schema(description = "Another parent")
            Integer moved,

            @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer events) {

        static Counts of(List<Change> changes, int events) {
            return new Counts(
                    count(changes, OrganisationUnitEffect.BEGAN),
                    count(changes, OrganisationUnitEffect.ENDED),
                    count(changes, OrganisationUnitEffect.RENAMED),
                    count(changes, OrganisationUnitEffect.MOVED),
                    events);
        }

        private static int count(List<Change> changes, OrganisationUnitEffect effect) {
            return (int) changes.stream()
                    .filter(change -> change.effects().contains(effect))
                    .count();
        }
    }

    /** What is otherwise with one unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationUnitChange")
    public record Change(
            @NotNull @Schema(description = "As it is called on the later day, or was when it ended")
            UnitRef unit,

            @NotNull @Size(min = 1, max = 2) List<OrganisationUnitEffect> effects,

            @Schema(description = "Absent where it had not begun")
            OrganisationUnitStanding before,

            @Schema(description = "Absent where it has ended")
            OrganisationUnitStanding after,

            @Size(max = Successions.MOST_WAYS)
            @Schema(description = "Of an ended unit: those that carry on after it on the later day")
            List<UnitRef> successors,

            @Size(max = Successions.MOST_WAYS)
            @Schema(description = "Of a unit that began: those of the earlier day that it carries on after")
            List<UnitRef> predecessors) {}
}
