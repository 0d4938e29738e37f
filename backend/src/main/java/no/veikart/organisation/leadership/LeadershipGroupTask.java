package no.veikart.organisation.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.KindOrder;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that a leadership group sees to. */
@Entity
@Table(name = "leadership_group_task")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "leadership_group_task_external_id", joinColumns = @JoinColumn(name = "task_id")))
public class LeadershipGroupTask extends Fact {

    /** Whether it is daily work or a long line. */
    @Schema(name = "LeadershipGroupTaskKind")
    public enum Kind {
        RUNNING_DELIVERY,
        STRATEGIC_TASK
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", updatable = false)
    private LeadershipGroup group;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap statement;

    protected LeadershipGroupTask() {}

    LeadershipGroupTask(String code) {
        super(code);
    }

    void set(LeadershipGroupTaskRequest request, LeadershipGroup newGroup, Citation citation) {
        group = newGroup;
        kind = request.kind();
        ordinal = request.ordinal();
        statement = request.statement();
        state(request, citation);
    }

    LeadershipGroup group() {
        return group;
    }

    Kind kind() {
        return kind;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap statement() {
        return statement;
    }

    /** Finds tasks; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<LeadershipGroupTask, UUID> {

        private static final String WHOLE = "LeadershipGroupTask t join fetch t.group g join fetch t.citation.source";

        List<LeadershipGroupTask> all() {
            return find("from " + WHOLE + " where t.deletedAt is null order by t.code")
                    .list();
        }

        boolean belongTo(LeadershipGroup group) {
            return count("group = ?1 and deletedAt is null", group) > 0;
        }

        Page<LeadershipGroupTask> page(String group, Kind kind, ListRequest request, String sort) {
            return new Listing<LeadershipGroupTask>("t", WHOLE, "t.id")
                    .where("t.deletedAt is null")
                    .filter("group", group, "g.code = :group")
                    .filter("kind", kind, "t.kind = :kind")
                    .sortable("kind", KindOrder.of("t.kind", Kind.values()), Integer.class)
                    .sortable("ordinal", "t.ordinal", Integer.class)
                    .narrowed(request, "t", "t.statement")
                    .page(getEntityManager(), request, sort);
        }
    }
}
