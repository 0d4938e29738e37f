package no.veikart.shared.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How exactly a source gives a figure. */
@Schema(name = "FigureQualifier")
public enum Qualifier {
    EXACT,
    /** “About” so much. */
    APPROXIMATE,
    /** “More than” so much. */
    AT_LEAST,
    /** Computed from other facts of the source. */
    DERIVED
}
