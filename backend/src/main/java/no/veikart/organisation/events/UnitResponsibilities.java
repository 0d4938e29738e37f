package no.veikart.organisation.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Each domain tells what units are stated to answer for, since this room knows none of those above it. */
public interface UnitResponsibilities {

    /** What is stated for one of the units on the day or later; figures whenever they are from. */
    List<Held> of(Collection<UUID> units, LocalDate day);

    /** The thing of that code; empty also where the type is another domain's. */
    Optional<UUID> find(ThingType type, String code);

    /** By id, the codes of those things that are this domain's, deleted ones too. */
    Map<UUID, String> codes(ThingType type, Collection<UUID> things);

    /** What a unit may answer for. */
    @Schema(name = "ResponsibilityType")
    enum Type {
        GOAL,
        PLAN,
        INDICATOR,
        /** Figures about the unit: they stay with it. */
        FIGURES,
        /** Follows only where it is named, else it ends with its unit. */
        POSITION;

        /** Whether it goes to whoever takes over everything of its unit. */
        boolean followsItsUnit() {
            return this == GOAL || this == PLAN || this == INDICATOR;
        }

        /** Whether its first day must lie in the life of the unit that is stated. */
        boolean beginsInItsUnit() {
            return this == POSITION;
        }
    }

    /**
     * Something that a unit is stated to answer for.
     *
     * @param id of the thing; with {@link Type#FIGURES} of their indicator
     * @param unit the unit that is stated
     * @param since first day of which it is stated
     * @param until first day of which it is stated no longer; null while open
     * @param isPublic whether anyone may read of it
     */
    record Held(
            Type type,
            UUID id,
            String code,
            LanguageMap title,
            UUID unit,
            LocalDate since,
            LocalDate until,
            boolean isPublic) {

        boolean isStatedOn(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }

        Accountability.Statement statement() {
            return new Accountability.Statement(id, unit, since);
        }
    }
}
