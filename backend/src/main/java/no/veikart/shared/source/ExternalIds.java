package no.veikart.shared.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.problem.Faults;

/** Tells before the database would that an external id already belongs to another thing of the same type. */
@ApplicationScoped
public class ExternalIds {

    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager entities;

    ExternalIds(EntityManager entities) {
        this.entities = entities;
    }

    /** @param owner the thing that may have them; null for one that is yet to be made */
    public void check(Class<? extends Identified> type, Identified owner, List<ExternalId> ids, Faults faults) {
        check(type, owner, ids, "", faults);
    }

    /** @param pointer to what they stand in; empty for the whole request */
    public void check(
            Class<? extends Identified> type, Identified owner, List<ExternalId> ids, String pointer, Faults faults) {
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            long others = entities.createQuery(
                            "select count(*) from " + type.getSimpleName()
                                    + " t join t.externalIds x where x.system = :system and x.value = :value and t.id <> :owner",
                            Long.class)
                    .setParameter("system", id.system())
                    .setParameter("value", id.value())
                    .setParameter("owner", owner == null || owner.id() == null ? NONE : owner.id())
                    .getSingleResult();
            if (others > 0) {
                faults.at(pointer + "/externalIds/" + i, "external-id-taken", id.system() + ":" + id.value());
            }
        }
    }
}
