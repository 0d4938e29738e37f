package no.veikart.exchange.files;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** Building of the JSON that a row stands for. */
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(Stream<? extends JsonNode> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(array::add);
        return array;
    }

    /** Sets a member, making the objects above it. */
    static void set(ObjectNode tree, JsonPointer pointer, JsonNode value) {
        ObjectNode holder = pointer.head().matches() ? tree : tree.withObject(pointer.head());
        holder.set(pointer.last().getMatchingProperty(), value);
    }
}
