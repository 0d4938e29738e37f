package no.veikart.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of what was found, best first, and how many there are of each type. */
@Schema(name = "SearchAnswer")
public record SearchAnswer(
        @NotNull @Size(max = PageRequest.MOST) List<SearchHit> items,

        @NotNull
        @Size(max = 50)
        @Schema(description = "Counts of all that the words found, whatever `type` narrows to; most first")
        List<Facet> facets,

        @NotNull Page.PageInfo page) {

    /** How many of a type were found. */
    @Schema(name = "SearchFacet")
    public record Facet(
            @NotNull SearchHit.Type type,
            @NotNull @Min(1) @Max(Integer.MAX_VALUE) Integer count) {}
}
