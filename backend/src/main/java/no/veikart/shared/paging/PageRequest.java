package no.veikart.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page a reader wants; the order is each collection's own parameter. */
public class PageRequest {

    public static final int DEFAULT = 50;
    public static final int MOST = 200;
    static final int LONGEST_CURSOR = 2000;

    @QueryParam("limit")
    @DefaultValue("" + DEFAULT)
    @Min(1)
    @Max(MOST)
    @Parameter(description = "Most items on one page")
    int limit = DEFAULT;

    @QueryParam("cursor")
    @Size(min = 1, max = LONGEST_CURSOR)
    @Parameter(description = "`page.next` of the page before; goes with the same filters and order")
    String cursor;
}
