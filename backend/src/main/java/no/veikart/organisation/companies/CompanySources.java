package no.veikart.organisation.companies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.shared.source.SourceDependants;

/** Tells which sources owned companies still cite. */
@ApplicationScoped
class CompanySources implements SourceDependants {

    private final OwnedCompany.Repository companies;

    CompanySources(OwnedCompany.Repository companies) {
        this.companies = companies;
    }

    @Override
    public boolean cite(UUID sourceId) {
        return companies.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0;
    }
}
