package no.veikart.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Each domain tells what units are stated to answer for, since this room knows none of those above it. */
public interface UnitResponsibilities {

    /** What is stated for one of the units and holds on the day; figures whenever they are from. */
    List<Held> of(Collection<UUID> units, LocalDate day);

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
    }

    /**
     * Something that a unit is stated to answer for.
     *
     * @param id of the thing; with {@link Type#FIGURES} of their indicator
     * @param unit the unit that is stated
     * @param since first day of which it is stated
     */
    record Held(Type type, UUID id, String code, LanguageMap title, UUID unit, LocalDate since) {

        Accountability.Statement statement() {
            return new Accountability.Statement(id, unit, since);
        }
    }
}
