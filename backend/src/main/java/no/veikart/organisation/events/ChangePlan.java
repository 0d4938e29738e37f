package no.veikart.organisation.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.veikart.organisation.events.OrganisationChangeEvent.Part;
import no.veikart.organisation.units.UnitStatement;

/** What an event does, unit by unit; judged as possible, and not yet done. Units are named by their codes. */
record ChangePlan(List<Change> changes, List<Succession> successions) {

    /**
     * What happens to one unit, or that it takes part without anything happening to it.
     *
     * @param weight its share; null where not registered
     * @param endsFormerly when a life that ends would have ended without the event; null for never
     * @param statement what is said of it from then on; null where nothing new is said
     * @param parent the unit above from then on, where it began or moved; null for the top
     */
    record Change(
            Part part,
            int ordinal,
            String unit,
            BigDecimal weight,
            boolean begins,
            boolean ends,
            LocalDate endsFormerly,
            UnitStatement statement,
            boolean moves,
            String parent) {

        boolean isRestated() {
            return statement != null && !begins;
        }
    }

    /** One unit carrying on after another; a unit that lives on carries on after itself, with what it keeps. */
    record Succession(String from, String to, BigDecimal weight) {}

    List<String> ending() {
        return changes.stream().filter(Change::ends).map(Change::unit).toList();
    }
}
