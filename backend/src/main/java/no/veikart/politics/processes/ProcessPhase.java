package no.veikart.politics.processes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.KindOrder;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A step on the way to a decision: planned for a time, and done in one. */
@Entity
@Table(name = "process_phase")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "process_phase_external_id", joinColumns = @JoinColumn(name = "phase_id")))
public class ProcessPhase extends Fact {

    /** What sort of step it is. */
    @Schema(name = "ProcessPhaseKind")
    public enum Kind {
        /** What is known, and how things stand. */
        KNOWLEDGE_BASE,
        START,
        WORKSHOP,
        EXTERNAL_INPUT,
        POLITICAL_INPUT,
        OPEN_MEETING,
        DRAFT,
        PUBLIC_INSPECTION,
        HEARING,
        POLITICAL_TREATMENT,
        DECISION,
        FOLLOW_UP,
        REPORTING,
        REVISION
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "process_id", updatable = false)
    private DecisionProcess process;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "planned"))
    @AttributeOverride(name = "to", column = @Column(name = "planned_to"))
    @AttributeOverride(name = "firstDay", column = @Column(name = "planned_start"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "planned_end"))
    private Span planned;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "actual"))
    @AttributeOverride(name = "to", column = @Column(name = "actual_to"))
    @AttributeOverride(name = "firstDay", column = @Column(name = "actual_start"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "actual_end"))
    private Span actual;

    @ManyToMany
    @BatchSize(size = 200)
    @JoinTable(
            name = "process_phase_body",
            joinColumns = @JoinColumn(name = "phase_id"),
            inverseJoinColumns = @JoinColumn(name = "body_id"))
    private Set<PoliticalBody> bodies = new HashSet<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap participants;

    private boolean inferred;

    @Column(name = "inferred_note")
    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap inferredNote;

    protected ProcessPhase() {}

    ProcessPhase(String code) {
        super(code);
    }

    /** What a request names, found. */
    record Found(DecisionProcess process, Span planned, Span actual, Collection<PoliticalBody> bodies) {}

    void set(ProcessPhaseRequest request, Found found, Citation citation) {
        process = found.process();
        ordinal = request.ordinal();
        kind = request.kind();
        title = request.title();
        planned = found.planned();
        actual = found.actual();
        bodies.clear();
        bodies.addAll(found.bodies());
        participants = request.participants();
        inferred = request.inferred();
        inferredNote = request.inferredNote();
        state(request, citation);
    }

    DecisionProcess process() {
        return process;
    }

    int ordinal() {
        return ordinal;
    }

    Kind kind() {
        return kind;
    }

    LanguageMap title() {
        return title;
    }

    Span planned() {
        return planned;
    }

    Span actual() {
        return actual;
    }

    /** Where it stands in a timetable: when it is planned for, else when it was. */
    Span shown() {
        return planned == null ? actual : planned;
    }

    List<PoliticalBody> bodies() {
        return bodies.stream().sorted(Comparator.comparing(PoliticalBody::code)).toList();
    }

    /** Those who take part and are no bodies. */
    LanguageMap participants() {
        return participants;
    }

    /** Whether its time is inferred rather than told. */
    boolean isInferred() {
        return inferred;
    }

    LanguageMap inferredNote() {
        return inferredNote;
    }

    @Override
    public void delete() {
        bodies.clear();
        super.delete();
    }

    /** Finds phases; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ProcessPhase, UUID> {

        private static final String WHOLE = "ProcessPhase s join fetch s.process p join fetch s.citation.source";

        List<ProcessPhase> all() {
            return find("from " + WHOLE + " where s.deletedAt is null order by s.code")
                    .list();
        }

        boolean belongTo(DecisionProcess process) {
            return count("process = ?1 and deletedAt is null", process) > 0;
        }

        boolean takePart(UUID body) {
            return count("from ProcessPhase s join s.bodies b where b.id = ?1 and s.deletedAt is null", body) > 0;
        }

        /** Those of the processes that are shown on any of the days, in their order. */
        List<ProcessPhase> between(Collection<DecisionProcess> processes, LocalDate first, LocalDate last, int most) {
            return find("from " + WHOLE + " " + """
                             where p in ?1 and s.deletedAt is null
                                and coalesce(s.planned.firstDay, s.actual.firstDay) <= ?3
                                and coalesce(s.planned.lastDay, s.actual.lastDay) >= ?2
                             order by s.ordinal, s.code""", processes, first, last)
                    .page(0, most)
                    .list();
        }

        Page<ProcessPhase> page(String process, Kind kind, String body, ListRequest request, String sort) {
            return new Listing<ProcessPhase>("s", WHOLE, "s.id")
                    .where("s.deletedAt is null")
                    .filter("process", process, "p.code = :process")
                    .filter("kind", kind, "s.kind = :kind")
                    .filter("body", body, "exists (select 1 from s.bodies b where b.code = :body)")
                    .sortable("process", "p.code", String.class)
                    .sortable("kind", KindOrder.of("s.kind", Kind.values()), Integer.class)
                    .sortable("ordinal", "s.ordinal", Integer.class)
                    .narrowed(request, "s", "s.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
