package no.veikart.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.DataFiles;
import no.veikart.shared.http.LimitsConfig;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that come in over HTTP, by the same way as the first data set. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
public class ImportResource {

    private final DataFiles files;
    private final FileImports imports;
    private final Caller caller;
    private final int mostBytes;

    ImportResource(DataFiles files, FileImports imports, Caller caller, LimitsConfig limits) {
        this.files = files;
        this.imports = imports;
        this.caller = caller;
        this.mostBytes = Math.toIntExact(limits.bodySize().asLongValue());
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({
        Role.ADMINISTRATOR,
        Role.CONTROLLER,
        Role.POLITICAL_SECRETARIAT,
        Role.STRATEGY_WRITE,
        Role.ORGANISATION_WRITE,
        Role.POLITICS_WRITE,
        Role.INDICATORS_WRITE,
        Role.REPORTS_WRITE
    })
    @Operation(
            operationId = "importFile",
            summary = "Import a CSV file, or try it",
            description =
                    "All or nothing: what is new is created, what differs is corrected, what stands like that already stays untouched, "
                            + "so that sending a file again is safe. Every fault is told with its row and column. "
                            + "Columns and both profiles of CSV are those of the exports. Administrators may import every file, others those of their area.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000),
                            example =
                                    "code,plan,kind,ordinal,title.nb,source,locator\nveikart-2024-dialog,veikart-2024,FOCUS,99,Dialog med innbyggerne,presentasjon-2020,På lag med Bærumsamfunnet\n"))
    public ImportReport run(
            @QueryParam("file")
                    @NotNull
                    @Size(max = 60)
                    @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*\\.csv$")
                    @Parameter(
                            description = "Which kind of file it is: one of those that the exports list",
                            example = "premises.csv")
                    String name,
            @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Try without storing anything")
                    boolean dryRun,
            InputStream body)
            throws IOException {
        DataFile<?> file = files.named(name).orElseThrow(() -> unknown(name));
        if (!caller.hasAny(file.writers().toArray(String[]::new))) {
            throw new ProblemException(ProblemType.FORBIDDEN, List.of());
        }
        return imports.run(file, text(body), dryRun);
    }

    private ProblemException unknown(String name) {
        var faults = new Faults();
        faults.parameter(
                "file",
                "not-allowed-value",
                String.join(", ", files.inOrder().stream().map(DataFile::name).toList()));
        return new ProblemException(ProblemType.INVALID_INPUT, faults.all());
    }

    private String text(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, List.of());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            var faults = new Faults();
            faults.parameter("file", "wrong-encoding");
            throw new ProblemException(ProblemType.INVALID_INPUT, faults.all());
        }
    }
}
