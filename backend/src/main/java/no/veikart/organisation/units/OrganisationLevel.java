package no.veikart.organisation.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A level of the administration with the role that leads on it. How many there are, and their names, are data. */
@Entity
@Table(name = "organisation_level")
public class OrganisationLevel extends Identified {

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    @Column(name = "leader_role")
    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap leaderRole;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @Embedded
    private Citation citation;

    protected OrganisationLevel() {}

    OrganisationLevel(OrganisationLevelRequest request, Citation citation) {
        super(request.code());
        set(request, citation);
    }

    void set(OrganisationLevelRequest request, Citation source) {
        ordinal = request.ordinal();
        name = request.name();
        leaderRole = request.leaderRole();
        description = request.description();
        citation = source;
        touch();
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap name() {
        return name;
    }

    LanguageMap leaderRole() {
        return leaderRole;
    }

    LanguageMap description() {
        return description;
    }

    Citation citation() {
        return citation;
    }

    /** Finds levels. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<OrganisationLevel, UUID> {

        public Optional<OrganisationLevel> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        public List<OrganisationLevel> fromTheTop() {
            return find("from OrganisationLevel l join fetch l.citation.source where l.deletedAt is null order by l.ordinal, l.code")
                    .list();
        }
    }
}
