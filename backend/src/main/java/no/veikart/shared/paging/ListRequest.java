package no.veikart.shared.paging;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.Languages;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every collection of addressable things can be narrowed by, beside its own filters. */
public class ListRequest extends PageRequest {

    @QueryParam("code")
    @Size(max = Code.LONGEST)
    @Pattern(regexp = Code.PATTERN)
    @Parameter(description = "The one with this code")
    String code;

    @QueryParam("q")
    @Size(min = 1, max = 100)
    @Parameter(description = "Text that the title or name contains, in any language")
    String q;

    @QueryParam("externalId")
    @Size(max = 261)
    @Pattern(regexp = "^[a-z0-9][a-z0-9.-]*:.{1,200}$")
    @Parameter(description = "`system:value`, what another system calls it")
    String externalId;

    @QueryParam("lang")
    @DefaultValue(Languages.DEFAULT)
    @Size(max = 2)
    @Pattern(regexp = Languages.PATTERN)
    @Parameter(description = "Language that texts are sorted in")
    String lang = Languages.DEFAULT;

    /** Whether one thing is looked up by its code, rather than many listed. */
    public boolean namesOne() {
        return code != null;
    }
}
