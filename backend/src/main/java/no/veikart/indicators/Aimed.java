package no.veikart.indicators;

import java.util.UUID;

/** A target of a series: as it is known today ({@link Target}), or as it was known once ({@link TargetRecord}). */
interface Aimed {

    UUID targetId();

    String code();

    Series series();

    TargetTerms terms();
}
