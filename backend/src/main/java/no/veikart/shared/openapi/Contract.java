package no.veikart.shared.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The contract as the running system serves it. What it promises about requests is what they are held against, so that the published
 * bounds and the enforced ones cannot drift apart.
 */
@Singleton
public class Contract {

    private static final String LOCATION = "urn:veikart:contract";

    private final OpenApiDocumentService documents;
    private final ObjectMapper mapper;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private volatile Loaded loaded;

    Contract(OpenApiDocumentService documents, ObjectMapper mapper) {
        this.documents = documents;
        this.mapper = mapper;
    }

    /** Every fault of a body against the schema of that name under {@code components/schemas}. */
    public List<Error> check(String schemaName, JsonNode body) {
        return at("/components/schemas/" + schemaName).validate(body, this::assertFormats);
    }

    /** The schema of that name, for readers that need to know what a member should be. */
    public JsonNode schemaNode(String schemaName) {
        return loaded().document.at("/components/schemas/" + schemaName);
    }

    /** The query parameters of an operation by name; null for an operation that is not in the contract. */
    public Map<String, QueryParameter> queryParameters(String operationId) {
        return loaded().parameters.get(operationId);
    }

    /** The methods that the contract names for a path, HEAD with every GET (RFC 9110, 9.3.2). */
    public Set<String> methods(String path) {
        var methods = new TreeSet<String>();
        items(path).forEach(item -> item.fieldNames()
                .forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT))));
        if (methods.isEmpty() || methods.contains("GET")) {
            methods.addAll(Set.of("GET", "HEAD"));
        }
        methods.add("OPTIONS");
        return methods;
    }

    /** Whether the contract names the path, whatever the method. */
    public boolean hasPath(String path) {
        return items(path).findAny().isPresent();
    }

    private Stream<JsonNode> items(String path) {
        return loaded().document.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .map(Map.Entry::getValue);
    }

    /** A query parameter: its schema, and how to check a value against it. */
    public final class QueryParameter {
        private final String pointer;
        private final JsonNode schema;

        private QueryParameter(String pointer, JsonNode schema) {
            this.pointer = pointer;
            this.schema = schema;
        }

        public JsonNode schema() {
            return schema;
        }

        public List<Error> check(JsonNode value) {
            return at(pointer).validate(value, Contract.this::assertFormats);
        }
    }

    private Schema at(String pointer) {
        return schemas.computeIfAbsent(pointer, this::part);
    }

    /**
     * A part of the one document that is kept: asked by its own location, the library would read the whole contract anew for each part
     * and keep each of them. One at a time, since finding a part builds what lies above it.
     */
    private Schema part(String pointer) {
        Schema whole = loaded().schema;
        synchronized (whole) {
            return whole.getRefSchema(SchemaLocation.of(LOCATION + "#" + pointer.replace("%", "%25"))
                    .getFragment());
        }
    }

    private void assertFormats(com.networknt.schema.ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }

    private Loaded loaded() {
        if (loaded == null) {
            synchronized (this) {
                if (loaded == null) {
                    loaded = load();
                }
            }
        }
        return loaded;
    }

    private Loaded load() {
        try {
            byte[] json = documents.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON);
            JsonNode document = mapper.readTree(json);
            SchemaRegistry registry =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(
                                    Map.of(LOCATION, new String(json, StandardCharsets.UTF_8)))
                            .schemaRegistryConfig(SchemaRegistryConfig.builder().build()));
            Map<String, Map<String, QueryParameter>> parameters = new HashMap<>();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(method -> {
                        JsonNode operation = method.getValue();
                        if (operation.has("operationId")) {
                            String pointer =
                                    "/paths/" + path.getKey().replace("~", "~0").replace("/", "~1") + "/"
                                            + method.getKey() + "/parameters/";
                            parameters.put(
                                    operation.get("operationId").asText(),
                                    queryParameters(document, operation, pointer));
                        }
                    }));
            return new Loaded(document, registry.getSchema(SchemaLocation.of(LOCATION)), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("The contract could not be read", e);
        }
    }

    private Map<String, QueryParameter> queryParameters(JsonNode document, JsonNode operation, String pointer) {
        Map<String, QueryParameter> found = new HashMap<>();
        JsonNode parameters = operation.path("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = parameters.get(i);
            String at = pointer + i;
            if (parameter.has("$ref")) {
                at = parameter.get("$ref").asText().substring(1);
                parameter = document.at(at);
            }
            if (parameter.path("in").asText().equals("query")) {
                found.put(parameter.get("name").asText(), new QueryParameter(at + "/schema", parameter.get("schema")));
            }
        }
        return Map.copyOf(found);
    }

    private record Loaded(JsonNode document, Schema schema, Map<String, Map<String, QueryParameter>> parameters) {}
}
