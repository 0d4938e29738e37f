package no.veikart.politics.members;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;

/** What lies in time within something else, a period, a term or a membership, and lasts as long as that where no source tells its end. */
@MappedSuperclass
public abstract class LimitedFact extends Fact {

    /** Not private, since Hibernate's enhancement of subclasses reads an embedded field of its superclass directly. */
    @Embedded
    protected ValidPeriod valid;

    @Column(name = "end_known")
    private boolean endKnown;

    protected LimitedFact() {}

    protected LimitedFact(String code) {
        super(code);
    }

    /** @param within the time that it has, its end told or not */
    void state(LimitedRequest request, ValidPeriod within, Citation citation) {
        valid = within;
        endKnown = request.validTo() != null;
        state(request, citation);
    }

    /** Takes on the time that what it lies within gives it now. */
    void follow(ValidPeriod within) {
        valid = within;
        touch();
    }

    ValidPeriod valid() {
        return valid;
    }

    /** The end as told to readers: null where it is unknown. */
    LocalDate statedTo() {
        return endKnown ? valid.to() : null;
    }

    /** Its time within another's: an end that no source tells is the other's. */
    ValidPeriod within(ValidPeriod outer) {
        return endKnown ? valid : valid.endingOn(outer.to());
    }
}
