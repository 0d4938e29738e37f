package no.veikart.indicators;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.veikart.shared.time.Period;

/**
 * What the observations of an indicator may be narrowed by; null means not narrowed.
 *
 * @param unit code of the unit
 * @param memberKey sorted codes of the members; empty for what is not broken down
 * @param from the first period, or part of one, that is wanted
 * @param to the last
 */
record ObservationFilter(String unit, String memberKey, Period from, Period to, Observation.Status status) {

    /** An HQL condition; {@code s} and {@code i} are the series and its indicator. */
    String condition(String alias) {
        return "i.id = :indicator"
                + (unit == null ? "" : " and s.unit.code = :unit")
                + (memberKey == null ? "" : " and s.memberKey = :memberKey")
                + (from == null ? "" : " and " + alias + ".period.firstDay >= :from")
                + (to == null ? "" : " and " + alias + ".period.lastDay <= :to")
                + (status == null ? "" : " and " + alias + ".figure.status = :status");
    }

    Map<String, Object> parameters(UUID indicator) {
        var parameters = new HashMap<String, Object>();
        parameters.put("indicator", indicator);
        put(parameters, "unit", unit);
        put(parameters, "memberKey", memberKey);
        put(parameters, "from", from == null ? null : from.firstDay());
        put(parameters, "to", to == null ? null : to.lastDay());
        put(parameters, "status", status);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
