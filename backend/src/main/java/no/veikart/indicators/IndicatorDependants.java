package no.veikart.indicators;

import java.util.UUID;

/** Each domain above tells whether something of its own still shows an indicator or a figure, since this room knows none of them. */
public interface IndicatorDependants {

    boolean dependOnIndicator(UUID indicatorId);

    boolean dependOnObservation(UUID observationId);
}
