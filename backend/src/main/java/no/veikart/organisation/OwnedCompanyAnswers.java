package no.veikart.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;

/** Owned companies with their ownership strategies, so far as the caller may read those: one query, however many companies. */
@ApplicationScoped
class OwnedCompanyAnswers {

    private final OwnershipStrategies strategies;
    private final OrganisationEditors editors;
    private final Caller caller;

    OwnedCompanyAnswers(OwnershipStrategies strategies, OrganisationEditors editors, Caller caller) {
        this.strategies = strategies;
        this.editors = editors;
        this.caller = caller;
    }

    Page<OwnedCompanyResponse> of(Page<OwnedCompany> page) {
        return new Page<>(of(page.items()), page.page());
    }

    /** @throws ProblemException 404 where it is not owned on that day */
    OwnedCompanyResponse of(OwnedCompany company, LocalDate asOf) {
        if (asOf != null && !company.valid().contains(asOf)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "not-on-day", company.code(), asOf.toString());
        }
        return of(List.of(company)).getFirst();
    }

    private List<OwnedCompanyResponse> of(List<OwnedCompany> companies) {
        var named = strategies.named(
                companies.stream()
                        .map(OwnedCompany::ownershipStrategy)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                caller.mayReadDrafts());
        var actions = editors.actions();
        return companies.stream()
                .map(company -> OwnedCompanyResponse.from(
                        company,
                        company.ownershipStrategy() == null ? null : named.get(company.ownershipStrategy()),
                        actions))
                .toList();
    }
}
