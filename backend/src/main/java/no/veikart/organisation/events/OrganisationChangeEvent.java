package no.veikart.organisation.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Why the tree changed on a day: what happened, to which units, by which decision. What each unit is and where it hangs follows from it. */
@Entity
@Table(name = "organisation_change_event")
public class OrganisationChangeEvent extends Identified {

    /** What happened. */
    @Schema(name = "OrganisationChangeEventKind")
    public enum Kind {
        /** New units. */
        CREATED,
        /** Units under another name, level, leader role, description or number. */
        RENAMED,
        /** Units under another parent. */
        MOVED,
        /** Several units became one. */
        MERGED,
        /** One unit became several. */
        SPLIT,
        /** Units ended without a successor. */
        CLOSED,
        /** What a source tells without naming units; it changes nothing in the tree. */
        REORGANISED
    }

    /** How a unit took part. One that goes on under its own code through a merger or split stands in both of the first two. */
    enum Part {
        FROM,
        TO,
        /** It followed a unit that took part. */
        SUB_UNIT
    }

    /**
     * What the event did to one unit, so that it can be told and undone.
     *
     * @param weight the unit's share; null where not registered
     * @param endsFormerly when a life that the event ended would have ended without it; null for never
     * @param restated whether a version begins with the event
     * @param moved whether an edge begins with the event
     */
    @Embeddable
    record Participant(
            @Enumerated(EnumType.STRING) @Column(name = "part")
            Part part,

            @Column(name = "ordinal") int ordinal,
            @Column(name = "unit_id") UUID unit,
            @Column(name = "weight") BigDecimal weight,
            @Column(name = "began") boolean began,
            @Column(name = "ended") boolean ended,
            @Column(name = "ends_formerly") LocalDate endsFormerly,
            @Column(name = "restated") boolean restated,
            @Column(name = "moved") boolean moved) {}

    /** One unit carrying on after another, with the share of it that goes on; null where not registered. */
    @Embeddable
    record Succession(
            @Column(name = "from_unit_id") UUID from,
            @Column(name = "to_unit_id") UUID to,
            @Column(name = "weight") BigDecimal weight) {}

    /** One unit answering for what another answered for: everything, or where a thing is named that alone. */
    @Embeddable
    record Takeover(
            @Column(name = "from_unit_id") UUID from,
            @Column(name = "to_unit_id") UUID to,

            @Enumerated(EnumType.STRING) @Column(name = "thing_type")
            ThingType type,

            @Column(name = "thing_id") UUID thing) {

        static Takeover ofEverything(UUID from, UUID to) {
            return new Takeover(from, to, null, null);
        }
    }

    @Column(name = "hierarchy_code", updatable = false)
    private String hierarchy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "effective_on", updatable = false)
    private LocalDate date;

    /** In the order in which they were registered: among those of one day, the later built on the earlier. */
    @Generated
    @Column(insertable = false, updatable = false)
    private Long ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @Embedded
    private StatedDecision decision;

    @Column(name = "taken_over_by_id", updatable = false)
    private UUID takenOverBy;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "organisation_change_event_external_id", joinColumns = @JoinColumn(name = "event_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "organisation_change_event_unit", joinColumns = @JoinColumn(name = "event_id"))
    private Set<Participant> participants = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "organisation_succession", joinColumns = @JoinColumn(name = "event_id"))
    private Set<Succession> successions = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "organisation_takeover", joinColumns = @JoinColumn(name = "event_id"))
    private Set<Takeover> takeovers = new HashSet<>();

    protected OrganisationChangeEvent() {}

    OrganisationChangeEvent(String code, String hierarchy, Kind kind, LocalDate date) {
        super(code);
        this.hierarchy = hierarchy;
        this.kind = kind;
        this.date = date;
    }

    /** Sets what may be told otherwise later without the tree changing. */
    void tell(OrganisationChangeEventRequest request, StatedDecision newDecision, Citation newCitation) {
        title = request.title();
        description = request.description();
        decision = newDecision;
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    void cite(Citation newCitation) {
        citation = newCitation;
    }

    void setTakenOverBy(UUID unit) {
        takenOverBy = unit;
    }

    void add(Participant participant) {
        participants.add(participant);
    }

    void add(Succession succession) {
        successions.add(succession);
    }

    void add(Takeover takeover) {
        takeovers.add(takeover);
    }

    /** Leaves a tombstone that still tells which units took part, and nothing that anyone reads by. */
    void undo() {
        successions.clear();
        takeovers.clear();
        externalIds.clear();
        delete();
    }

    String hierarchy() {
        return hierarchy;
    }

    Kind kind() {
        return kind;
    }

    /** First day on which the tree is as the event left it. */
    LocalDate date() {
        return date;
    }

    /** Whether its day is ahead. */
    boolean isPlanned() {
        return date.isAfter(Days.today());
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap description() {
        return description;
    }

    /** Null where nothing is known of it. */
    StatedDecision decision() {
        return decision;
    }

    UUID takenOverBy() {
        return takenOverBy;
    }

    Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    Set<Participant> participants() {
        return participants;
    }

    /** The units of one part, in the order in which they were named. */
    List<Participant> participants(Part part) {
        return participants.stream()
                .filter(participant -> participant.part == part)
                .sorted(Comparator.comparingInt(Participant::ordinal))
                .toList();
    }

    Set<Takeover> takeovers() {
        return takeovers;
    }

    /** Finds change events. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<OrganisationChangeEvent, UUID> {

        private static final UUID NOBODY = new UUID(0, 0);
        private static final String WHOLE = "OrganisationChangeEvent e join fetch e.citation.source";
        private static final String TOUCHES = """
                (exists (select 1 from e.participants p join OrganisationUnit u on u.id = p.unit where u.code = :unit)
                or e.takenOverBy in (select u.id from OrganisationUnit u where u.code = :unit))""";

        /** Also an undone one: its code stays taken. */
        Optional<OrganisationChangeEvent> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        Optional<OrganisationChangeEvent> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** In the order in which they were registered, each on what those before it had made of the units. */
        List<OrganisationChangeEvent> all() {
            return find("from " + WHOLE + " where e.deletedAt is null order by e.ordinal")
                    .list();
        }

        /** The first event after this one that touched one of the units, or gave one that began something to answer for. */
        Optional<OrganisationChangeEvent> laterOn(
                OrganisationChangeEvent event, Collection<UUID> units, Collection<UUID> begun) {
            return getEntityManager()
                    .createQuery("""
                            select e from OrganisationChangeEvent e
                            where e.deletedAt is null and (e.date > :date or e.date = :date and e.ordinal > :ordinal) and (
                                exists (select 1 from e.participants p where p.unit in :units)
                                or exists (select 1 from e.takeovers t where t.to in :begun))
                            order by e.date, e.ordinal""", OrganisationChangeEvent.class)
                    .setParameter("date", event.date)
                    .setParameter("ordinal", event.ordinal)
                    .setParameter("units", units)
                    .setParameter("begun", begun.isEmpty() ? List.of(NOBODY) : begun)
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst();
        }

        /** One that a unit takes part in, or by which it has something to answer for. */
        Optional<OrganisationChangeEvent> touching(UUID unit) {
            return find("""
                    from OrganisationChangeEvent e where e.deletedAt is null and (
                        exists (select 1 from e.participants p where p.unit = ?1) or exists (select 1 from e.takeovers t where t.to = ?1))
                    order by e.date, e.ordinal""", unit).firstResultOptional();
        }

        /** Every life that an event ended, and when it would have ended without; null for never. */
        List<End> ends() {
            return getEntityManager().createQuery("""
                            select p.unit, e.date, p.endsFormerly from OrganisationChangeEvent e join e.participants p
                            where p.ended = true and e.deletedAt is null""", End.class).getResultList();
        }

        Page<OrganisationChangeEvent> page(Filter filter, ListRequest request, String sort) {
            return new Listing<OrganisationChangeEvent>("e", WHOLE, "e.id")
                    .where("e.deletedAt is null")
                    .filter("hierarchy", filter.hierarchy, "e.hierarchy = :hierarchy")
                    .filter("unit", filter.unit, TOUCHES)
                    .filter("kind", filter.kind, "e.kind = :kind")
                    .filter("from", filter.from, "e.date >= :from")
                    .filter("to", filter.to, "e.date <= :to")
                    .sortable("date", "e.date", LocalDate.class)
                    .narrowed(request, "e", "e.title")
                    .page(getEntityManager(), request, sort);
        }
    }

    /** A life that an event ended. */
    record End(UUID unit, LocalDate on, LocalDate formerly) {}

    /** What a list of events may be narrowed by; null means not narrowed. */
    record Filter(String hierarchy, String unit, Kind kind, LocalDate from, LocalDate to) {}
}
