package no.veikart.shared.source;

import java.util.UUID;

/** Each domain tells whether it still cites a source, since this room knows none of them. */
public interface SourceDependants {

    boolean cite(UUID sourceId);
}
