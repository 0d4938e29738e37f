package no.veikart.organisation.companies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.veikart.organisation.units.EditorScope;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;

/** Owned companies with their ownership strategies, so far as the caller may read those: one query, however many companies. */
@ApplicationScoped
class OwnedCompanyAnswers {

    private final OwnershipStrategies strategies;
    private final EditorScope scope;
    private final Caller caller;

    OwnedCompanyAnswers(OwnershipStrategies strategies, EditorScope scope, Caller caller) {
        this.strategies = strategies;
        this.scope = scope;
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
        List<AllowedAction> actions = scope.coversAll(Role.ORGANISATION_WRITE)
                ? List.of(AllowedAction.EDIT, AllowedAction.DELETE)
                : List.of();
        return companies.stream()
                .map(company -> OwnedCompanyResponse.from(
                        company,
                        company.ownershipStrategy() == null ? null : named.get(company.ownershipStrategy()),
                        actions))
                .toList();
    }
}
