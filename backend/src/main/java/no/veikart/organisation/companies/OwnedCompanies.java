package no.veikart.organisation.companies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationNumber;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes owned companies. What was known before is kept by the database. */
@ApplicationScoped
public class OwnedCompanies implements FactRules<OwnedCompany, OwnedCompanyRequest> {

    private final Facts facts;
    private final OwnedCompany.Repository companies;
    private final OwnershipStrategies strategies;

    OwnedCompanies(Facts facts, OwnedCompany.Repository companies, OwnershipStrategies strategies) {
        this.facts = facts;
        this.companies = companies;
        this.strategies = strategies;
    }

    OwnedCompany create(OwnedCompanyRequest request, Faults faults) {
        return facts.create(new OwnedCompany(request.code()), request, this, faults);
    }

    OwnedCompany correct(OwnedCompany company, OwnedCompanyRequest request, Faults faults) {
        return facts.correct(company, request, this, faults);
    }

    void delete(OwnedCompany company) {
        facts.delete(company, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(OwnedCompanyRequest request, Faults faults) {
        facts.upsert(new OwnedCompany(request.code()), request, this, faults);
    }

    /**
     * All that is registered, in the order of codes: the way of an export.
     *
     * @param drafts whether strategies that are not published are named
     */
    public List<OwnedCompanyRequest> all(boolean drafts) {
        return companies.all().stream().map(company -> request(company, drafts)).toList();
    }

    @Override
    public OwnedCompanyRequest request(OwnedCompany company) {
        return request(company, true);
    }

    @Override
    public void set(OwnedCompany company, OwnedCompanyRequest request, Citation citation, Faults faults) {
        var strategy = strategy(request.ownershipStrategy(), faults);
        var valid = ValidPeriods.check(request.valid(), faults);
        Decimals.check(request.share(), OwnedCompanyRequest.MOST_DECIMALS, "/share", faults);
        if (request.organisationNumber() != null) {
            checkNumber(company, request.organisationNumber(), valid, faults);
        }
        faults.check();
        company.set(request, strategy, citation);
    }

    private void checkNumber(OwnedCompany company, String number, ValidPeriod valid, Faults faults) {
        if (!OrganisationNumber.isValid(number)) {
            faults.at("/organisationNumber", "check-digit");
        }
        companies.numbered(number).stream()
                .filter(other ->
                        other != company && valid != null && other.valid().overlaps(valid))
                .findFirst()
                .ifPresent(other -> faults.at("/organisationNumber", "number-taken", number));
    }

    private UUID strategy(String code, Faults faults) {
        var strategy = code == null ? null : strategies.find(code).orElse(null);
        if (code != null && strategy == null) {
            faults.at("/ownershipStrategy", "unknown-code", code);
        }
        return strategy;
    }

    private OwnedCompanyRequest request(OwnedCompany company, boolean drafts) {
        var strategy = company.ownershipStrategy();
        var named = strategy == null
                ? null
                : strategies.named(List.of(strategy), drafts).get(strategy);
        return OwnedCompanyRequest.of(company, named == null ? null : named.code());
    }
}
