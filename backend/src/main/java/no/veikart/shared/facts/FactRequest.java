package no.veikart.shared.facts;

import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;

/** What every fact is written with, whatever it is about. */
public interface FactRequest extends ContractBody {

    String code();

    CitationRequest source();

    List<ExternalId> externalIds();
}
