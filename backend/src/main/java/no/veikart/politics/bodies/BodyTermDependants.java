package no.veikart.politics.bodies;

import java.util.UUID;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.ValidPeriod;

/** The rooms above tell what hangs on a term, and let it follow, since this room knows none of them. */
public interface BodyTermDependants {

    boolean dependOnTerm(UUID termId);

    /** Tells what would no longer fit if a term were so long and had so many places. */
    void checkFit(BodyTerm term, ValidPeriod valid, Integer seats, Integer deputySeats, Faults faults);

    /** Lets what has no end of its own take on that of the term, which has just changed. */
    void follow(BodyTerm term);
}
