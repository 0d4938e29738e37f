package no.veikart.organisation;

import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;

/** What every fact about who leads is written with. */
public interface FactRequest extends ContractBody {

    String code();

    CitationRequest source();

    List<ExternalId> externalIds();
}
