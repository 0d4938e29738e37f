package no.veikart.politics.processes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How politics is drawn in on the way to a decision: a row of the timetable, whose cells are its phases. */
@Entity
@Table(name = "decision_process")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "decision_process_external_id", joinColumns = @JoinColumn(name = "process_id")))
public class DecisionProcess extends Fact {

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "decision_process_plan", joinColumns = @JoinColumn(name = "process_id"))
    @Column(name = "plan_id")
    private Set<UUID> plans = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "planned"))
    @AttributeOverride(name = "to", column = @Column(name = "planned_to"))
    @AttributeOverride(name = "firstDay", column = @Column(name = "planned_start"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "planned_end"))
    private Span planned;

    protected DecisionProcess() {}

    DecisionProcess(String code) {
        super(code);
    }

    void set(ProcessRequest request, Collection<UUID> newPlans, Span newPlanned, Citation citation) {
        ordinal = request.ordinal();
        title = request.title();
        description = request.description();
        plans.clear();
        plans.addAll(newPlans);
        planned = newPlanned;
        state(request, citation);
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap description() {
        return description;
    }

    /** Ids of the plans that it leads to. */
    Set<UUID> plans() {
        return plans;
    }

    /** When the whole of it is planned for, where a source tells that; its phases have times of their own. */
    Span planned() {
        return planned;
    }

    @Override
    public void delete() {
        plans.clear();
        super.delete();
    }

    /** Finds processes. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<DecisionProcess, UUID> {

        private static final String WHOLE = "DecisionProcess p join fetch p.citation.source";

        List<DecisionProcess> all() {
            return find("from " + WHOLE + " where p.deletedAt is null order by p.code")
                    .list();
        }

        /** Whether any process leads to the plan. */
        public boolean leadTo(UUID plan) {
            return count("?1 member of plans and deletedAt is null", plan) > 0;
        }

        /** Those that are under way on any of the days, by what is planned or was. */
        List<DecisionProcess> between(LocalDate first, LocalDate last, int most) {
            return find("from " + WHOLE + " " + """
                             where p.deletedAt is null
                                and (p.planned.firstDay <= ?2 and p.planned.lastDay >= ?1
                                    or exists (select 1 from ProcessPhase s where s.process = p and s.deletedAt is null
                                        and coalesce(s.planned.firstDay, s.actual.firstDay) <= ?2
                                        and coalesce(s.planned.lastDay, s.actual.lastDay) >= ?1))
                             order by p.ordinal, p.code""", first, last).page(0, most).list();
        }

        Page<DecisionProcess> page(UUID plan, ListRequest request, String sort) {
            return new Listing<DecisionProcess>("p", WHOLE, "p.id")
                    .where("p.deletedAt is null")
                    .filter("plan", plan, ":plan member of p.plans")
                    .sortable("ordinal", "p.ordinal", Integer.class)
                    .narrowed(request, "p", "p.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
