package no.veikart.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON merge patch (RFC 7396). It works on the tree, because null (remove) and absent (leave) differ. */
public record MergePatch(JsonNode tree) {

    /** The function MergePatch of RFC 7396, section 2. */
    public JsonNode applyTo(JsonNode target) {
        return merge(target, tree);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode members)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object ? object.deepCopy() : members.objectNode();
        members.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), merge(result.get(member.getKey()), member.getValue()));
            }
        });
        return result;
    }
}
