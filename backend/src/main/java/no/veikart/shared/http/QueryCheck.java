package no.veikart.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.veikart.shared.openapi.Contract;
import no.veikart.shared.problem.Faults;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds the query string against the contract before a handler runs: an unknown parameter, a repeated one, or a bad value is told, all
 * together. Silence would hide a typing error behind an answer that looks right.
 */
public class QueryCheck {

    private final Contract contract;

    QueryCheck(Contract contract) {
        this.contract = contract;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Operation operation = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getAnnotation(Operation.class);
        if (operation == null || operation.hidden()) {
            return;
        }
        var known = contract.queryParameters(operation.operationId());
        var faults = new Faults();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(known, name, values, faults));
        faults.check();
    }

    private void check(Map<String, Contract.QueryParameter> known, String name, List<String> values, Faults faults) {
        var parameter = known.get(name);
        if (parameter == null) {
            faults.parameter(
                    name.length() > 100 ? name.substring(0, 100) : name,
                    "unknown-parameter",
                    String.join(", ", known.keySet().stream().sorted().toList()));
        } else if (values.size() > 1) {
            faults.parameter(name, "repeated-parameter");
        } else if (!RequestBinder.isStorable(values.getFirst())) {
            faults.parameter(name, "unstorable-character");
        } else {
            parameter
                    .check(typed(values.getFirst(), parameter.schema()))
                    .forEach(error -> ContractFaults.addParameter(faults, name, error));
        }
    }

    /** A value as the JSON type that its schema wants; left as text, and so refused, when it is none. */
    private static JsonNode typed(String value, JsonNode schema) {
        try {
            return switch (schema.path("type").asText()) {
                case "integer" -> LongNode.valueOf(Long.parseLong(value));
                case "number" -> DecimalNode.valueOf(new BigDecimal(value));
                case "boolean" ->
                    value.equals("true")
                            ? BooleanNode.TRUE
                            : value.equals("false") ? BooleanNode.FALSE : TextNode.valueOf(value);
                default -> TextNode.valueOf(value);
            };
        } catch (NumberFormatException e) {
            return TextNode.valueOf(value);
        }
    }
}
