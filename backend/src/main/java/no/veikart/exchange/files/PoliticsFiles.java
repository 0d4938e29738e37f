package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.politics.bodies.BodyTermRequest;
import no.veikart.politics.bodies.BodyTerms;
import no.veikart.politics.bodies.BodyYearRequest;
import no.veikart.politics.bodies.BodyYears;
import no.veikart.politics.bodies.ElectionPeriodRequest;
import no.veikart.politics.bodies.ElectionPeriods;
import no.veikart.politics.bodies.PoliticalBodies;
import no.veikart.politics.bodies.PoliticalBodyRequest;
import no.veikart.politics.governance.GovernancePrincipleRequest;
import no.veikart.politics.governance.GovernancePrinciples;
import no.veikart.politics.parties.Parties;
import no.veikart.politics.parties.PartyRequest;
import no.veikart.shared.security.Role;

/** Election periods, political bodies with their terms and figures, parties, governance principles. All of it is open. */
@Singleton
class PoliticsFiles implements AreaFiles {

    static final String[] WRITERS = {Role.POLITICAL_SECRETARIAT, Role.POLITICS_WRITE};

    private final ElectionPeriods periods;
    private final PoliticalBodies bodies;
    private final BodyTerms terms;
    private final BodyYears years;
    private final Parties parties;
    private final GovernancePrinciples principles;

    PoliticsFiles(
            ElectionPeriods periods,
            PoliticalBodies bodies,
            BodyTerms terms,
            BodyYears years,
            Parties parties,
            GovernancePrinciples principles) {
        this.periods = periods;
        this.bodies = bodies;
        this.terms = terms;
        this.years = years;
        this.parties = parties;
        this.principles = principles;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("election-periods.csv", ElectionPeriodRequest.class)
                        .titled("Valgperioder", "Valperiodar", "Election periods")
                        .columns("code", "title:map", "startYear:int", "endYear:int")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(periods::upsert)
                        .readFrom(drafts -> periods.all()),
                DataFile.of("political-bodies.csv", PoliticalBodyRequest.class)
                        .titled("Politiske organer", "Politiske organ", "Political bodies")
                        .columns("code", "kind", "name:map", "description:map", "validFrom", "validTo", "attestedOn")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(bodies::upsert)
                        .readFrom(drafts -> bodies.all()),
                DataFile.of("body-terms.csv", BodyTermRequest.class)
                        .titled("Organer i valgperioder", "Organ i valperiodar", "Bodies in election periods")
                        .columns(
                                "code",
                                "body",
                                "period",
                                "mandate:map",
                                "legalBasis:map",
                                "reportsTo",
                                "authority",
                                "seats:int",
                                "deputySeats:int",
                                "actsAs:list",
                                "validFrom",
                                "validTo",
                                "attestedOn")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(terms::upsert)
                        .readFrom(drafts -> terms.all()),
                DataFile.of("body-years.csv", BodyYearRequest.class)
                        .titled("Tall for organer per år", "Tal for organ per år", "Figures of bodies per year")
                        .columns("code", "body", "year:int", "meetings:int", "cases:int", "seminars:int", "trips:int")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(years::upsert)
                        .readFrom(drafts -> years.all()),
                DataFile.of("parties.csv", PartyRequest.class)
                        .titled("Partier", "Parti", "Parties")
                        .columns("code", "name:map", "abbreviation")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(parties::upsert)
                        .readFrom(drafts -> parties.all()),
                DataFile.of("governance-principles.csv", GovernancePrincipleRequest.class)
                        .titled(
                                "Prinsipper for samspillet mellom politikk og administrasjon",
                                "Prinsipp for samspelet mellom politikk og administrasjon",
                                "Principles between politics and administration")
                        .columns("code", "kind", "ordinal:int", "title:map", "statement:map")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(principles::upsert)
                        .readFrom(drafts -> principles.all()));
    }
}
