package no.veikart.organisation.leadership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.http.Answers;
import no.veikart.shared.http.Idempotent;
import no.veikart.shared.http.MergePatch;
import no.veikart.shared.http.MergePatchReader;
import no.veikart.shared.http.Patches;
import no.veikart.shared.http.RequestFaults;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Page;
import no.veikart.shared.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Persons who hold positions or sit in political bodies: nothing but their names. */
@Path("/api/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class PersonResource {

    private final Person.Repository repository;
    private final Persons persons;
    private final Facts facts;
    private final OrganisationEditors editors;
    private final Patches patches;
    private final RequestFaults request;

    PersonResource(
            Person.Repository repository,
            Persons persons,
            Facts facts,
            OrganisationEditors editors,
            Patches patches,
            RequestFaults request) {
        this.repository = repository;
        this.persons = persons;
        this.facts = facts;
        this.editors = editors;
        this.patches = patches;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listPersons", summary = "List persons")
    public Page<PersonResponse> list(
            @QueryParam("sort")
                    @DefaultValue("name")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(name|code|recordedAt)(,-?(name|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository.page(page, sort).map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE, Role.POLITICS_WRITE})
    @Operation(operationId = "createPerson", summary = "Add a person")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)))
    public Response create(PersonRequest person) {
        return Answers.created(response(persons.create(person, request.faults())), PersonResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "Read a person")
    public PersonResponse get(@PathParam("id") UUID id) {
        return response(facts.find(Person.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE, Role.POLITICS_WRITE})
    @Operation(operationId = "updatePerson", summary = "Correct a person")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "PersonPatch")))
    public PersonResponse update(@PathParam("id") UUID id, MergePatch patch) {
        var person = facts.claim(Person.class, id);
        var patched = patches.apply(patch, persons.request(person), request.faults());
        return response(persons.correct(person, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.ORGANISATION_WRITE, Role.POLITICS_WRITE})
    @Operation(operationId = "deletePerson", summary = "Delete a person that was registered by mistake")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        persons.delete(facts.claim(Person.class, id));
    }

    private PersonResponse response(Person person) {
        return PersonResponse.from(person, editors.actionsOfPersons());
    }
}
