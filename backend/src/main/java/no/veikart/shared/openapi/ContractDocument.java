package no.veikart.shared.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.shared.problem.ProblemAnswers;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Role;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Declares once what every operation shares (problems, headers, conditional requests) and refers to it, so that the handlers' own
 * annotations tell only what is theirs. Runs at build time: the served document is the committed one.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractDocument implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String IF_MATCH = "IfMatch";
    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 10_000;

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Components components = contract.getComponents();
        components.addSchema("Title", languageMap("A short text in one or more languages", LONGEST_TITLE));
        components.addSchema("Text", languageMap("A running text in one or more languages", LONGEST_TEXT));
        components.addSchema("Links", links());
        components.removeSchema("LanguageMap");
        components.addSecurityScheme(VeikartApi.MACHINES, machines());
        namePages(contract);
        addPatchSchemas(components);
        addParameters(components);
        addHeaders(components);
        Stream.of(ProblemType.values())
                .filter(type -> type != ProblemType.METHOD_NOT_ALLOWED) // of a path, not of an operation
                .forEach(type -> components.addResponse(responseName(type.status()), problem(type.status())));
        components.setSchemas(new TreeMap<>(components.getSchemas())); // the committed file must not depend on chance
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static Schema languageMap(String description, int longest) {
        Schema schema = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .minProperties(1)
                .additionalPropertiesBoolean(false);
        for (String language : List.of("nb", "nn", "en")) {
            schema.addProperty(
                    language,
                    OASFactory.createSchema()
                            .addType(SchemaType.STRING)
                            .minLength(1)
                            .maxLength(longest)
                            .pattern("\\S"));
        }
        return schema;
    }

    private static Schema links() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Neighbours by name, as absolute paths without host")
                .maxProperties(100)
                .additionalPropertiesSchema(
                        OASFactory.createSchema().addType(SchemaType.STRING).maxLength(2000));
    }

    /** A patch is its request with nothing required and null allowed for what may be absent (RFC 7396). */
    private static void addPatchSchemas(Components components) {
        new TreeMap<>(components.getSchemas()).forEach((name, request) -> {
            if (!name.endsWith("Request")
                    || request.getProperties() == null
                    || !request.getProperties().containsKey("source") && !name.equals("SourceRequest")) {
                return;
            }
            Schema patch = OASFactory.createSchema()
                    .addType(SchemaType.OBJECT)
                    .description("Members to change; null removes one (RFC 7396)")
                    .additionalPropertiesBoolean(false);
            Set<String> required = Set.copyOf(request.getRequired() == null ? List.of() : request.getRequired());
            request.getProperties()
                    .forEach((member, schema) -> patch.addProperty(
                            member,
                            required.contains(member)
                                    ? optionalInside(schema, components)
                                    : nullable(optionalInside(schema, components))));
            components.addSchema(name.replace("Request", "Patch"), patch);
        });
    }

    /** Inside a patch, a member object is itself a patch: one language alone, or one part of a citation. */
    private static Schema optionalInside(Schema schema, Components components) {
        String name = schema.getRef() == null ? "" : schema.getRef().replace(SCHEMAS, "");
        if (!Set.of("Title", "Text", "CitationRequest", "BaselineRequest", "StatedDecisionRequest")
                .contains(name)) {
            return schema;
        }
        String patchName = name.replace("Request", "") + "Patch";
        Schema whole = components.getSchemas().get(name);
        Schema patch = OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesBoolean(false);
        whole.getProperties().forEach((member, part) -> patch.addProperty(member, nullable(part)));
        components.addSchema(patchName, patch);
        return OASFactory.createSchema().ref(SCHEMAS + patchName);
    }

    private static Schema nullable(Schema schema) {
        Schema none = OASFactory.createSchema().addType(SchemaType.NULL);
        return OASFactory.createSchema().anyOf(List.of(schema, none));
    }

    /** {@code PageGoalResponse}, as the generic type is called by the scanner, becomes {@code GoalPage}. */
    private static void namePages(OpenAPI contract) {
        Components components = contract.getComponents();
        new TreeMap<>(components.getSchemas()).forEach((name, schema) -> {
            if (name.startsWith("Page") && name.endsWith("Response")) {
                components.removeSchema(name);
                components.addSchema(pageName(name), schema);
            }
        });
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .filter(media -> media.getSchema() != null && media.getSchema().getRef() != null)
                .map(MediaType::getSchema)
                .forEach(schema -> {
                    String name = schema.getRef().replace(SCHEMAS, "");
                    if (name.startsWith("Page") && name.endsWith("Response")) {
                        schema.setRef(SCHEMAS + pageName(name));
                    }
                });
    }

    private static String pageName(String generic) {
        return generic.substring("Page".length(), generic.length() - "Response".length()) + "Page";
    }

    private static void addParameters(Components components) {
        components.addParameter(
                IF_MATCH,
                header(
                                "If-Match",
                                "ETag of the representation that the change is based on; 428 without it, 412 when it is stale")
                        .required(true)
                        .example("\"3-0f1e2d3c4b5a69788796a5b4\""));
        components.addParameter(
                IDEMPOTENCY_KEY,
                header(
                        "Idempotency-Key",
                        "Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409"));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255));
    }

    private static void addHeaders(Components components) {
        new TreeMap<>(Map.of(
                        "ETag", "Version and hash of this representation",
                        "API-Version", "Version of the contract",
                        "X-Request-Id", "Id of the request, also in problems and logs",
                        "Link", "`rel=\"next\"`, the page after this one (RFC 8288)",
                        "Location", "Path of what was made",
                        "Known-At", "The instant that a `knownAt` read really used"))
                .forEach((name, description) -> components.addHeader(
                        name,
                        OASFactory.createHeader()
                                .description(description)
                                .schema(OASFactory.createSchema()
                                        .addType(SchemaType.STRING)
                                        .maxLength(2000))));
    }

    private static String responseName(int status) {
        return "Problem" + status;
    }

    private static org.eclipse.microprofile.openapi.models.responses.APIResponse problem(int status) {
        String types = Stream.of(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(type -> "`" + type.uri() + "`")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        return OASFactory.createAPIResponse()
                .description("Problem " + types)
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemAnswers.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMAS + "Problem"))));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        boolean reads = method == HttpMethod.GET;
        boolean writes = !reads && operation.getSecurity() != null; // else a calculation, which stores nothing
        boolean hasBody = operation.getRequestBody() != null;
        boolean creates = operation.getOperationId().startsWith("create");
        boolean onOne = path.contains("{");
        addHeaders(operation, creates);
        if (!writes) {
            allowAnyone(operation);
        }
        if (reads) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Not modified"));
        }
        refuse(operation, 400, 401, 406, 500, 503); // 401 also where a token is optional: a bad one is told
        if (onOne) {
            refuse(operation, 404, 410);
        }
        if (writes) {
            refuse(operation, 403, 409);
            requireLogin(operation);
        }
        if (hasBody) {
            operation.getRequestBody().setRequired(true);
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(ContractDocument::addExample);
            refuse(operation, 413, 415);
        }
        if (creates) {
            operation.addParameter(OASFactory.createParameter().ref(IDEMPOTENCY_KEY));
        } else if (writes && onOne) {
            operation.addParameter(OASFactory.createParameter().ref(IF_MATCH));
            refuse(operation, 412, 428);
        }
    }

    /** The scanner has put the roles where scopes belong; they are told in words, since a role is no OAuth scope. */
    private static void requireLogin(Operation operation) {
        String roles = operation.getSecurity().stream()
                .flatMap(requirement -> requirement.getSchemes().values().stream())
                .flatMap(List::stream)
                .distinct()
                .map(role -> "`" + role + "`")
                .collect(Collectors.joining(", "));
        describe(operation, "Needs one of " + roles + ".");
        operation.setSecurity(List.of(login(VeikartApi.PEOPLE), login(VeikartApi.MACHINES)));
    }

    /** A token is optional: with one, drafts are seen and {@code allowedActions} are told. */
    private static void allowAnyone(Operation operation) {
        describe(operation, "Needs no login.");
        operation.setSecurity(
                List.of(OASFactory.createSecurityRequirement(), login(VeikartApi.PEOPLE), login(VeikartApi.MACHINES)));
    }

    /** Declared here and not beside the other: with two of them the scanner no longer tells an operation's roles. */
    private static SecurityScheme machines() {
        var scopes = new TreeMap<>(Map.of(
                Role.STRATEGY_WRITE,
                "Write plans, premises and goals",
                Role.ORGANISATION_WRITE,
                "Write the organisation and its change events",
                Role.POLITICS_WRITE,
                "Write political bodies, their terms and figures",
                Role.INDICATORS_WRITE,
                "Write indicators, observations and targets",
                Role.REPORTS_WRITE,
                "Write annual reports"));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Other systems use client credentials with a scope")
                .flows(OASFactory.createOAuthFlows()
                        .clientCredentials(OASFactory.createOAuthFlow()
                                .tokenUrl(VeikartApi.ISSUER + "/token")
                                .scopes(scopes)));
    }

    private static SecurityRequirement login(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme, List.of());
    }

    private static void describe(Operation operation, String sentence) {
        String before = operation.getDescription();
        operation.setDescription(before == null ? sentence : before + " " + sentence);
    }

    /** Examples stand in files of their own, {@code openapi-examples/<schema>.json}; they can be sent as they are. */
    private static void addExample(MediaType media) {
        if (media.getSchema().getRef() == null) {
            return;
        }
        String file = "openapi-examples/" + media.getSchema().getRef().replace(SCHEMAS, "") + ".json";
        try (var json = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (json != null) {
                media.setExample(new ObjectMapper().readValue(json, Object.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + file + " is not JSON", e);
        }
    }

    private static void addHeaders(Operation operation, boolean creates) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeader("API-Version", OASFactory.createHeader().ref("API-Version"));
                response.addHeader("X-Request-Id", OASFactory.createHeader().ref("X-Request-Id"));
                if (response.getContent() != null) {
                    response.addHeader("ETag", OASFactory.createHeader().ref("ETag"));
                }
                if (creates) {
                    response.addHeader("Location", OASFactory.createHeader().ref("Location"));
                }
                if (operation.getOperationId().startsWith("list")) {
                    response.addHeader("Link", OASFactory.createHeader().ref("Link"));
                }
            }
        });
    }

    private static void refuse(Operation operation, int... statuses) {
        for (int status : statuses) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref(responseName(status)));
        }
    }
}
