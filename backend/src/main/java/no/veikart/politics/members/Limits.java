package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** How facts keep within the time of what they lie in, as they are written and as that changes. */
@ApplicationScoped
class Limits {

    private final Audit audit;

    Limits(Audit audit) {
        this.audit = audit;
    }

    /** The time that a request has within that of the thing of that code; null, with faults, where it cannot be. */
    static ValidPeriod within(LimitedRequest request, ValidPeriod outer, String code, Faults faults) {
        var stated = ValidPeriods.check(request.stated(), faults);
        if (stated == null) {
            return null;
        }
        var valid = stated.to() == null ? stated.endingOn(outer.to()) : stated;
        ValidPeriods.checkWithin(outer, valid, code, faults);
        return valid.isInOrder() ? valid : null;
    }

    /** Tells at which end a time would leave out what lies within the present one; what has no end of its own would follow. */
    static void checkLeaves(ValidPeriod outer, List<? extends LimitedFact> inners, Faults faults) {
        inners.forEach(inner -> {
            var valid = inner.within(outer);
            if (valid.isInOrder()) {
                ValidPeriods.checkLeaves(outer, valid, inner.code(), faults);
            } else {
                faults.at("/validTo", "leaves-inner", inner.code());
            }
        });
    }

    /** Lets a fact take on the end of what it lies in. */
    <F extends LimitedFact, R extends LimitedRequest> void follow(F inner, ValidPeriod outer, FactRules<F, R> rules) {
        var valid = inner.within(outer);
        if (!valid.equals(inner.valid())) {
            var request = rules.request(inner);
            inner.follow(valid);
            audit.record(Action.CHANGED, inner, request, request, new Faults());
        }
    }
}
