package no.veikart.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.veikart.shared.problem.Faults;

/** Says what a schema validator found in the words of our own faults, so that clients never see the library's. */
final class ContractFaults {

    private ContractFaults() {}

    /** The JSON pointer of what is at fault: the missing or unknown member itself, not the object around it. */
    static String pointer(Error error) {
        String at = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required", "additionalProperties" -> at + "/" + RequestBinder.escape(error.getProperty());
            default -> at;
        };
    }

    static void add(Faults faults, String pointer, Error error) {
        faults.at(pointer, code(error), argument(error));
    }

    static void addParameter(Faults faults, String name, Error error) {
        faults.parameter(name, code(error), argument(error));
    }

    private static String code(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> "required";
            case "additionalProperties" -> "unknown-member";
            case "type" -> "wrong-type";
            case "enum", "const" -> "not-allowed-value";
            case "format" -> "wrong-format";
            case "pattern" -> "wrong-pattern";
            case "maxLength" -> "too-long";
            case "minLength" -> "too-short";
            case "minimum", "exclusiveMinimum" -> "too-small";
            case "maximum", "exclusiveMaximum" -> "too-large";
            case "maxItems" -> "too-many";
            case "minItems", "minProperties" -> "too-few";
            case "uniqueItems" -> "repeated-item";
            default -> "invalid";
        };
    }

    /** What the schema asks for, from the keyword itself. */
    private static String argument(Error error) {
        JsonNode wanted = error.getSchemaNode();
        if (wanted == null) {
            return "";
        }
        if (wanted.isObject() && wanted.has(error.getKeyword())) {
            wanted = wanted.get(error.getKeyword());
        }
        return wanted.isArray()
                ? StreamSupport.stream(wanted.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", "))
                : wanted.isValueNode() ? wanted.asText() : "";
    }
}
