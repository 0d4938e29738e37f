package no.veikart.shared.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.history.Recorded;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.http.RequestBinder;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.security.Caller;
import org.jboss.logging.MDC;

/** The one way past which nothing is stored: it refuses what still has faults, and leaves an entry in the same transaction. */
@ApplicationScoped
public class Audit {

    private final AuditEntry.Repository entries;
    private final Caller caller;
    private final RequestBinder binder;
    private final AuditTally tally;

    Audit(AuditEntry.Repository entries, Caller caller, RequestBinder binder, AuditTally tally) {
        this.tally = tally;
        this.entries = entries;
        this.caller = caller;
        this.binder = binder;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Action action, Recorded thing, ContractBody before, ContractBody after, Faults faults) {
        faults.check();
        entries.persist(new AuditEntry(
                caller.id(),
                caller.name(),
                action,
                thing.getClass().getSimpleName(),
                thing.id(),
                thing.code(),
                tree(before),
                tree(after),
                (String) MDC.get("requestId")));
        tally.add(action);
    }

    private JsonNode tree(ContractBody body) {
        return body == null ? null : binder.tree(body);
    }
}
