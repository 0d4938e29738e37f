package no.veikart.exchange.exports;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.DataFiles;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.RequestBinder;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.security.Caller;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that can be taken home as CSV, and brought back unchanged. */
@Path("/api/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
public class ExportResource {

    private final DataFiles files;
    private final RequestBinder binder;
    private final Caller caller;

    ExportResource(DataFiles files, RequestBinder binder, Caller caller) {
        this.files = files;
        this.binder = binder;
        this.caller = caller;
    }

    /** The files there are, in the order in which they are to be imported. */
    @Schema(name = "DataFileList")
    public record DataFileList(@NotNull @Size(max = 100) List<DataFileResponse> items) {}

    /** One file that can be taken home. */
    @Schema(name = "DataFile")
    public record DataFileResponse(
            @NotNull @Size(max = 60) String file,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title,

            @NotNull
            @Min(0)
            @Max(Integer.MAX_VALUE)
            @Schema(description = "Consecutive rows that are one thing, such as a change event, count once")
            Integer rows,

            @NotNull @Size(max = 100) List<@Size(max = 60) String> columns,

            @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
            Links links) {}

    @GET
    @Transactional
    @Operation(
            operationId = "getExports",
            summary = "List the files of the data set",
            description = "In the order in which they lean on each other, which is the order to import them in.")
    public DataFileList files() {
        return new DataFileList(files.inOrder().stream().map(this::response).toList());
    }

    @GET
    @Path("/{file}")
    @Transactional
    @Produces(CsvProfile.MEDIA_TYPE)
    @Operation(
            operationId = "exportFile",
            summary = "Read a file of the data set as CSV",
            description =
                    "Imported again, it changes nothing. A cell that a spreadsheet would run as a formula has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000_000)))
    public RestResponse<String> export(
            @PathParam("file")
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*\\.csv$")
                    @Parameter(description = "One of those that are listed", example = "goals.csv")
                    String name,
            @QueryParam("profile")
                    @DefaultValue(CsvProfile.DEFAULT)
                    @Size(max = 20)
                    @Pattern(regexp = CsvProfile.PATTERN)
                    @Parameter(
                            description =
                                    "`machine`: RFC 4180. `excel-nb`: semicolon, decimal comma and byte order mark, as a Norwegian Excel reads it")
                    String profile) {
        DataFile<?> file = files.named(name).orElseThrow(ProblemException::notFound);
        return RestResponse.ResponseBuilder.ok(text(file, CsvProfile.named(profile)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private <R extends ContractBody> String text(DataFile<R> file, CsvProfile profile) {
        var rows = new java.util.ArrayList<List<String>>();
        rows.add(file.columnNames());
        rows.addAll(file.rows(file.all(caller.mayReadDrafts()), binder::tree, profile));
        return profile.write(rows);
    }

    private DataFileResponse response(DataFile<?> file) {
        return new DataFileResponse(
                file.name(),
                file.title(),
                file.all(caller.mayReadDrafts()).size(),
                file.columnNames(),
                new Links().to("self", "exports/" + file.name()));
    }
}
