package no.veikart.politics.members;

import java.time.LocalDate;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.time.ValidPeriod;

/** What a fact with a limited time is written with. */
public interface LimitedRequest extends FactRequest {

    LocalDate validFrom();

    LocalDate validTo();

    LocalDate attestedOn();

    /** What it says of its own time; null when it states neither a start nor an attestation. */
    default ValidPeriod stated() {
        return ValidPeriod.stated(validFrom(), validTo(), attestedOn());
    }
}
