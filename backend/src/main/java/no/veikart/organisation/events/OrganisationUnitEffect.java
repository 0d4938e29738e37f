package no.veikart.organisation.events;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a unit, by an event or between two days. */
@Schema(name = "OrganisationUnitEffect")
public enum OrganisationUnitEffect {
    BEGAN,
    ENDED,
    RENAMED,
    MOVED
}
