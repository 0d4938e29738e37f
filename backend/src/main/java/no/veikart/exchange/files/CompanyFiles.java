package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.organisation.companies.OwnedCompanies;
import no.veikart.organisation.companies.OwnedCompanyRequest;
import no.veikart.shared.security.Role;

/** Owned companies, after the plans that are their ownership strategies. */
@Singleton
class CompanyFiles implements AreaFiles {

    private final OwnedCompanies companies;

    CompanyFiles(OwnedCompanies companies) {
        this.companies = companies;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(DataFile.of("owned-companies.csv", OwnedCompanyRequest.class)
                .titled("Selskaper kommunen eier i", "Selskap kommunen eig i", "Owned companies")
                .columns(
                        "code",
                        "name",
                        "legalForm",
                        "organisationNumber",
                        "share:num",
                        "ownershipStrategy",
                        "description:map",
                        "validFrom",
                        "validTo",
                        "attestedOn")
                .cited()
                .writtenBy(Role.ORGANISATION_WRITE)
                .storedBy(companies::upsert)
                .readFrom(companies::all));
    }
}
