package no.veikart.organisation.events;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be taken over by itself. Each domain knows its own, and the events none of them. */
@Schema(name = "ThingType", description = "What a unit can answer for")
public enum ThingType {
    GOAL,
    PLAN,
    INDICATOR,
    POSITION
}
