package no.veikart.organisation.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A tree of units of its own: the administration, or what stands outside it. */
@Entity
@Immutable
@Table(name = "organisation_hierarchy")
public class OrganisationHierarchy {

    @Id
    private String code;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    protected OrganisationHierarchy() {}

    public String code() {
        return code;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap name() {
        return name;
    }

    /** Finds hierarchies. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<OrganisationHierarchy, String> {

        /** @throws ProblemException 404 where there is none of that code */
        public void require(String code) {
            if (!code.matches(Code.PATTERN) || findByIdOptional(code).isEmpty()) {
                throw ProblemException.notFound();
            }
        }
    }
}
