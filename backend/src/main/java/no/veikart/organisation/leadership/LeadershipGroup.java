package no.veikart.organisation.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Positions that lead together, across the tree. How many they are is what a source states, never a count of those registered. */
@Entity
@Table(name = "leadership_group")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "leadership_group_external_id", joinColumns = @JoinColumn(name = "group_id")))
public class LeadershipGroup extends Fact {

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    private String abbreviation;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    private Integer members;

    @Embedded
    private ValidPeriod valid;

    protected LeadershipGroup() {}

    LeadershipGroup(String code) {
        super(code);
    }

    void set(LeadershipGroupRequest request, Citation citation) {
        name = request.name();
        abbreviation = request.abbreviation();
        description = request.description();
        members = request.members();
        valid = request.valid();
        state(request, citation);
    }

    LanguageMap name() {
        return name;
    }

    String abbreviation() {
        return abbreviation;
    }

    LanguageMap description() {
        return description;
    }

    /** As stated; null where no source tells. */
    Integer members() {
        return members;
    }

    ValidPeriod valid() {
        return valid;
    }

    /** Finds leadership groups. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<LeadershipGroup, UUID> {

        private static final String WHOLE = "LeadershipGroup g join fetch g.citation.source";
        private static final String ON_DAY = "g.valid.from <= :asOf and (g.valid.to is null or g.valid.to > :asOf)";

        List<LeadershipGroup> all() {
            return find("from " + WHOLE + " where g.deletedAt is null order by g.code")
                    .list();
        }

        /** @param asOf null for today, or for any day where one group is looked up by its code */
        Page<LeadershipGroup> page(LocalDate asOf, ListRequest request, String sort) {
            boolean anyDay = asOf == null && request.namesOne();
            return new Listing<LeadershipGroup>("g", WHOLE, "g.id")
                    .where("g.deletedAt is null")
                    .filter("asOf", anyDay ? null : Days.asOf(asOf), ON_DAY)
                    .narrowed(request, "g", "g.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
