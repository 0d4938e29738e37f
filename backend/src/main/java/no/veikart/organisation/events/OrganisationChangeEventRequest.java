package no.veikart.organisation.events;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.veikart.organisation.units.OrganisationNumber;
import no.veikart.organisation.units.UnitStatement;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change event as it is written. Units are named by their codes; those that the event makes get theirs here. */
@Schema(name = "OrganisationChangeEventRequest", additionalProperties = Schema.False.class)
public record OrganisationChangeEventRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "sammenslaaing-2026")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the tree that it changes", examples = "administration")
        String hierarchy,

        @NotNull OrganisationChangeEvent.Kind kind,

        @NotNull
        @Schema(description = "First day on which the tree is as the event leaves it; a day ahead plans the event")
        LocalDate date,

        @Schema(ref = "#/components/schemas/Title", description = "Needed where no units are named")
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,
        StatedDecisionRequest decision,

        @Size(max = MOST_UNITS) @Schema(description = "Units that it began with, in a merger, a split or a closure")
        List<From> from,

        @Size(max = MOST_UNITS) @Schema(description = "Units that it led to; those that are not there yet are made")
        List<To> to,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(
                description =
                        "Code of the unit that answers for what an ended one answered for and `takesOver` does not name: in a split one of `to`, in a closure any living one")
        String takenOverBy,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    static final int MOST_UNITS = 200;
    static final int MOST_THINGS = 500;

    public OrganisationChangeEventRequest {
        from = from == null ? List.of() : List.copyOf(from);
        to = to == null ? List.of() : List.copyOf(to);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    /** A unit that an event began with. */
    @Schema(name = "ChangeEventFrom", additionalProperties = Schema.False.class)
    public record From(
            @NotNull
            @Size(min = 1, max = Code.LONGEST)
            @Pattern(regexp = Code.PATTERN)
            @Schema(description = "Its code")
            String unit,

            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("1")
            @Schema(description = "In a merger, the share of it that goes on; 1 when absent")
            BigDecimal weight) {

        boolean isSaidBy(From other) {
            return isSaid(unit, other.unit) && isSaid(weight, other.weight);
        }
    }

    /** A unit that an event led to. */
    @Schema(name = "ChangeEventTo", additionalProperties = Schema.False.class)
    public record To(
            @NotNull
            @Size(min = 1, max = Code.LONGEST)
            @Pattern(regexp = Code.PATTERN)
            @Schema(description = "Its code")
            String unit,

            @DecimalMin(value = "0", inclusive = false)
            @DecimalMax("1")
            @Schema(description = "In a split, its share of the former unit; absent where not registered")
            BigDecimal weight,

            @Schema(
                    ref = "#/components/schemas/Title",
                    description = "Needed for a new unit; absent, a living one keeps its own")
            LanguageMap name,

            @Size(min = 1, max = Code.LONGEST)
            @Pattern(regexp = Code.PATTERN)
            @Schema(description = "Code of the level; needed for a new unit")
            String level,

            @Size(min = 1, max = Code.LONGEST)
            @Pattern(regexp = Code.PATTERN)
            @Schema(description = "Code of the unit above: of a new unit, or where a living one moves to")
            String parent,

            @Schema(ref = "#/components/schemas/Title", description = "Where it differs from the level's")
            LanguageMap leaderRole,

            @Schema(ref = "#/components/schemas/Text") LanguageMap description,

            @Size(min = 9, max = 9)
            @Pattern(regexp = OrganisationNumber.PATTERN)
            @Schema(description = "In Enhetsregisteret", examples = "974760673")
            String organisationNumber,

            @Size(max = MOST_UNITS)
            @Schema(
                    description =
                            "In a split, codes of the former unit's sub-units that follow this one; a former unit that goes on keeps the others, so under it none are named",
                    uniqueItems = true)
            List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> subUnits,

            @Size(max = MOST_THINGS)
            @Schema(description = "Single things that it answers for from then on", uniqueItems = true)
            List<Thing> takesOver,

            @Size(max = 3) @Schema(description = "What a living unit has no longer from then on", uniqueItems = true)
            List<UnitStatement.Detail> removes,

            @Schema(description = "Where it is another than the event's")
            CitationRequest source,

            @Size(max = 20) @Schema(description = "Of a new unit", uniqueItems = true)
            List<ExternalId> externalIds) {

        public To {
            subUnits = subUnits == null ? List.of() : List.copyOf(subUnits);
            takesOver = takesOver == null ? List.of() : List.copyOf(takesOver);
            removes = removes == null ? List.of() : List.copyOf(removes);
            externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
        }

        /** @param eventSource of the other's event: to repeat it says nothing of the unit */
        boolean isSaidBy(To other, CitationRequest eventSource) {
            return isSaid(unit, other.unit)
                    && isSaid(weight, other.weight)
                    && isSaid(name, other.name)
                    && isSaid(level, other.level)
                    && isSaid(parent, other.parent)
                    && isSaid(leaderRole, other.leaderRole)
                    && isSaid(description, other.description)
                    && isSaid(organisationNumber, other.organisationNumber)
                    && isSaid(subUnits, other.subUnits)
                    && isSaid(takesOver, other.takesOver)
                    && isSaid(removes, other.removes)
                    && (Objects.equals(other.source, eventSource) || isSaid(source, other.source))
                    && isSaid(externalIds, other.externalIds);
        }

        UnitStatement statement() {
            return new UnitStatement(name, level, leaderRole, description, organisationNumber);
        }
    }

    /** Something that a unit answers for. */
    @Schema(name = "ChangeEventThing", additionalProperties = Schema.False.class)
    public record Thing(
            @NotNull ThingType type,

            @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
            String code) {}

    /** Whether all that can be told otherwise later is told the same. */
    boolean tellsTheSame(OrganisationChangeEventRequest other) {
        return Objects.equals(title, other.title)
                && Objects.equals(description, other.description)
                && Objects.equals(decision, other.decision)
                && Objects.equals(source, other.source)
                && externalIds.stream()
                        .sorted()
                        .toList()
                        .equals(other.externalIds.stream().sorted().toList());
    }

    /** What an event did is not changed by a correction: this is how it stands, the other what would be written. */
    void checkUnchanged(OrganisationChangeEventRequest other, Faults faults) {
        checkSame("/code", code, other.code, faults);
        checkSame("/hierarchy", hierarchy, other.hierarchy, faults);
        checkSame("/kind", kind, other.kind, faults);
        checkSame("/date", date, other.date, faults);
        boolean sameFrom = from.size() == other.from.size()
                && IntStream.range(0, from.size()).allMatch(i -> from.get(i).isSaidBy(other.from.get(i)));
        boolean sameTo = to.size() == other.to.size()
                && IntStream.range(0, to.size()).allMatch(i -> to.get(i).isSaidBy(other.to.get(i), other.source));
        if (!sameFrom && !faults.has("/from")) {
            faults.at("/from", "unchangeable");
        }
        if (!sameTo && !faults.has("/to")) {
            faults.at("/to", "unchangeable");
        }
        if (!Objects.equals(takenOverBy, other.takenOverBy) && !faults.has("/takenOverBy")) {
            faults.at("/takenOverBy", "unchangeable");
        }
    }

    private static void checkSame(String pointer, Object present, Object stated, Faults faults) {
        if (stated != null && !stated.equals(present)) {
            faults.at(pointer, "unchangeable");
        }
    }

    /** A member that is not stated says nothing else than what is. */
    private static <T> boolean isSaid(T present, T stated) {
        return stated == null || stated.equals(present);
    }

    private static boolean isSaid(BigDecimal present, BigDecimal stated) {
        return stated == null || present != null && present.compareTo(stated) == 0;
    }

    private static <T> boolean isSaid(List<T> present, List<T> stated) {
        return stated.isEmpty() || Set.copyOf(present).equals(Set.copyOf(stated));
    }

    /** Every unit that it names, new or there already, each once. */
    List<String> units() {
        return Stream.of(
                        from.stream().map(From::unit),
                        to.stream().map(To::unit),
                        to.stream().map(To::parent),
                        to.stream().flatMap(unit -> unit.subUnits().stream()),
                        Stream.ofNullable(takenOverBy))
                .flatMap(codes -> codes)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
