package no.veikart.shared.audit;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import no.veikart.shared.audit.AuditEntry.Action;

/** How many entries the present transaction has made, for those who tell what an import did. */
@TransactionScoped
public class AuditTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Action, Integer> counts = new EnumMap<>(Action.class);

    void add(Action action) {
        counts.merge(action, 1, Integer::sum);
    }

    public int of(Action action) {
        return counts.getOrDefault(action, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
