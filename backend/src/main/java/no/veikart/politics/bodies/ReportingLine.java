package no.veikart.politics.bodies;

import java.util.Collection;
import java.util.UUID;
import no.veikart.shared.time.ValidPeriod;

/** That a body reports to another while a term lasts. */
record ReportingLine(UUID body, UUID to, ValidPeriod valid) {

    /** Whether, with the others, a body would on some day report to itself. The others hold no circle of their own. */
    boolean closesCircle(Collection<ReportingLine> others) {
        return body.equals(to)
                || others.stream()
                        .filter(other -> other.body.equals(to) && other.valid.overlaps(valid))
                        .anyMatch(other ->
                                new ReportingLine(body, other.to, common(valid, other.valid)).closesCircle(others));
    }

    private static ValidPeriod common(ValidPeriod one, ValidPeriod other) {
        var from = one.from().isAfter(other.from()) ? one.from() : other.from();
        var to = one.to() == null || (other.to() != null && other.to().isBefore(one.to())) ? other.to() : one.to();
        return new ValidPeriod(from, to, true, null);
    }
}
