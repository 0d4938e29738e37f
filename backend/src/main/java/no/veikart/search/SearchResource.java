package no.veikart.search;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.veikart.shared.security.Caller;
import no.veikart.shared.text.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One search over all areas. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {

    private final Search search;
    private final Caller caller;

    SearchResource(Search search, Caller caller) {
        this.search = search;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "search",
            summary = "Find anything by its words",
            description =
                    "Every word must be found: by its Norwegian or English stem, as the beginning of a word, or, from four letters, inside "
                            + "one. A word that stands nowhere is taken for the ones most like it. Accents do not count; æ, ø and å are letters of their own.")
    public SearchAnswer search(
            @QueryParam("q")
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Words; without any nothing is found", example = "sykefravær")
                    String q,
            @QueryParam("type") @Parameter(description = "Only things of this type") SearchHit.Type type,
            @QueryParam("lang")
                    @DefaultValue(Languages.DEFAULT)
                    @Size(max = 2)
                    @Pattern(regexp = Languages.PATTERN)
                    @Parameter(description = "Language of the snippets")
                    String lang,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(50) @Parameter(description = "Most items on one page")
                    int limit,
            @QueryParam("cursor")
                    @Size(min = 1, max = 2000)
                    @Parameter(
                            description = "`page.next` of the page before; goes with the same words, type and language")
                    String cursor) {
        return search.find(q == null ? "" : q, type, caller.mayReadDrafts(), lang, limit, cursor);
    }
}
