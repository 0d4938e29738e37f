package no.veikart.politics.elections;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import no.veikart.shared.source.Qualifier;

/** How an election was held and how many took part, as a source tells it; each may be unknown. */
@Embeddable
record ElectionFigures(
        @Column(name = "turnout_percent") BigDecimal turnoutPercent,

        @Column(name = "turnout_qualifier") @Enumerated(EnumType.STRING)
        Qualifier turnoutQualifier,

        @Column(name = "eligible_voters") Integer eligibleVoters,
        @Column(name = "votes_cast") Integer votesCast,
        @Column(name = "advance_votes_percent") BigDecimal advanceVotesPercent,
        Integer officials,
        @Column(name = "officials_municipal") Integer officialsMunicipal,
        @Column(name = "officials_external") Integer officialsExternal,
        @Column(name = "polling_stations") Integer pollingStations) {

    static final ElectionFigures NONE = new ElectionFigures(null, null, null, null, null, null, null, null, null);
}
