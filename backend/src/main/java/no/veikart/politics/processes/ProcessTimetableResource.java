package no.veikart.politics.processes;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timetable of political involvement: processes by quarters. */
@Path("/api/v1/process-timetable")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Politics")
public class ProcessTimetableResource {

    private static final String QUARTER = "^\\d{4}-Q[1-4]$";

    private final ProcessTimetables timetables;

    ProcessTimetableResource(ProcessTimetables timetables) {
        this.timetables = timetables;
    }

    @GET
    @Operation(
            operationId = "getProcessTimetable",
            summary = "Read processes by quarters",
            description =
                    "A phase stands in each quarter that it spans, by its plan, or by when it was where no plan is registered.")
    public ProcessTimetable get(
            @QueryParam("from")
                    @Size(max = Period.LONGEST)
                    @Pattern(regexp = QUARTER)
                    @Parameter(
                            description = "First quarter; the first of the present year when absent",
                            example = "2020-Q1")
                    String from,
            @QueryParam("to")
                    @Size(max = Period.LONGEST)
                    @Pattern(regexp = QUARTER)
                    @Parameter(
                            description = "Last quarter, at most 24 in all; three after the first when absent",
                            example = "2020-Q4")
                    String to) {
        return timetables.between(Period.parameter("from", from), Period.parameter("to", to));
    }
}
