package no.veikart.politics.bodies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.paging.KindOrder;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Codes;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A body of elected or appointed members; what it may do in a period, and how many seats it has, stands in its terms. */
@Entity
@Table(name = "political_body")
public class PoliticalBody extends Identified {

    /** What sort of body it is. */
    @Schema(name = "PoliticalBodyKind")
    public enum Kind {
        /** The municipal council, the highest body. */
        COUNCIL,
        /** Elected by and among the council's members. */
        EXECUTIVE_BOARD,
        STANDING_COMMITTEE,
        COMMITTEE,
        PLANNING,
        /** Looks after what the municipality owns. */
        OWNERSHIP,
        APPEALS,
        CONTROL,
        /** Speaks for a group of inhabitants: the elderly, the young, people with disabilities. */
        ADVISORY_COUNCIL,
        /** For one matter, while it lasts. */
        AD_HOC,
        /** Looks after the municipality's part as employer. */
        EMPLOYER
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @Embedded
    private ValidPeriod valid;

    @Embedded
    private Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "political_body_external_id", joinColumns = @JoinColumn(name = "body_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected PoliticalBody() {}

    PoliticalBody(String code) {
        super(code);
    }

    void set(PoliticalBodyRequest request, Citation newCitation) {
        name = request.name();
        kind = request.kind();
        description = request.description();
        valid = request.valid();
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    public LanguageMap name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    LanguageMap description() {
        return description;
    }

    public ValidPeriod valid() {
        return valid;
    }

    public Citation citation() {
        return citation;
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    /** Finds political bodies. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<PoliticalBody, UUID> {

        private static final String ON_DAY = "b.valid.from <= :asOf and (b.valid.to is null or b.valid.to > :asOf)";

        Optional<PoliticalBody> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        public Optional<PoliticalBody> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** The body that a request names; a fault at {@code pointer} when there is none. */
        public PoliticalBody named(String code, String pointer, Faults faults) {
            if (code == null) {
                return null;
            }
            var body = findByCode(code);
            if (body.isEmpty()) {
                faults.at(pointer, "unknown-code", code);
            }
            return body.orElse(null);
        }

        /** As {@link #named(String, String, Faults)}, of several. */
        public List<PoliticalBody> named(Set<String> codes, String pointer, Faults faults) {
            var found = new ArrayList<PoliticalBody>();
            Codes.each(codes, pointer, (code, at) -> {
                var body = named(code, at, faults);
                if (body != null) {
                    found.add(body);
                }
            });
            return found;
        }

        List<PoliticalBody> all() {
            return find("from PoliticalBody b join fetch b.citation.source where b.deletedAt is null order by b.code")
                    .list();
        }

        Page<PoliticalBody> page(Kind kind, LocalDate asOf, ListRequest request, String sort) {
            var bodies = new Listing<PoliticalBody>("b", "PoliticalBody b join fetch b.citation.source", "b.id")
                    .where("b.deletedAt is null");
            if (asOf != null || !request.namesOne()) {
                bodies.where(ON_DAY).with("asOf", Days.asOf(asOf));
            }
            return bodies.filter("kind", kind, "b.kind = :kind")
                    .sortable("kind", KindOrder.of("b.kind", Kind.values()), Integer.class)
                    .narrowed(request, "b", "b.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
