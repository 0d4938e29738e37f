package no.veikart.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that changed a tree on a day. */
public final class OrganisationChangeEvent {

    private OrganisationChangeEvent() {}

    /** What happened. */
    @Schema(name = "OrganisationChangeEventKind")
    public enum Kind {
        CREATED,
        RENAMED,
        MOVED,
        MERGED,
        SPLIT,
        CLOSED,
        REORGANISED
    }
}
