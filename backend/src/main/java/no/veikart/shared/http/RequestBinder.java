package no.veikart.shared.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.veikart.shared.openapi.Contract;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;

/**
 * From JSON to a request record, collecting every fault. Members at fault are cut out and the rest is bound, so that rules about them
 * (does that unit exist?) can be told in the same answer. Whoever stores must call {@link Faults#check()} first; the audit does.
 */
@Singleton
public class RequestBinder {

    private static final int DEEPEST = 20;

    /** More than any number that is kept has; each member's own limit is lower. */
    private static final int MOST_DECIMALS = 20;

    private final int mostBytes;
    private final Contract contract;
    private final ObjectMapper mapper;
    private final ObjectMapper strict = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(50)
                            .build())
                    .build())
            .nodeFactory(new BoundedNumbers())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    RequestBinder(Contract contract, ObjectMapper mapper, LimitsConfig limits) {
        this.mostBytes = Math.toIntExact(limits.bodySize().asLongValue());
        this.contract = contract;
        this.mapper = mapper;
    }

    /** Reads a body as UTF-8 JSON (RFC 8259), refusing duplicate members and anything after the value. */
    public JsonNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, List.of());
        }
        try {
            JsonNode tree = strict.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            if (tree == null || tree.isMissingNode()) {
                throw new ProblemException(ProblemType.UNREADABLE_JSON, "empty-body");
            }
            return tree;
        } catch (CharacterCodingException e) {
            throw new ProblemException(ProblemType.UNREADABLE_JSON, List.of()); // RFC 8259, 8.1: JSON is UTF-8
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            throw location == null
                    ? new ProblemException(ProblemType.UNREADABLE_JSON, List.of())
                    : new ProblemException(
                            ProblemType.UNREADABLE_JSON, "unreadable-at", location.getLineNr(), location.getColumnNr());
        }
    }

    public <T extends ContractBody> T bind(JsonNode tree, Class<T> type, Faults faults) {
        JsonNode pruned = tree.deepCopy();
        contract.check(type.getSimpleName(), tree).forEach(error -> {
            String pointer = ContractFaults.pointer(error);
            ContractFaults.add(faults, pointer, error);
            prune(pruned, pointer);
        });
        if (!tree.isObject()) {
            faults.check(); // a body that is nothing of the kind has no members to speak of
        }
        refuseUnstorable(tree, "", faults, pruned);
        try {
            return mapper.treeToValue(pruned, type);
        } catch (JsonProcessingException e) {
            // What the contract lets through but the record cannot hold; never expected, yet never a 5xx.
            faults.at("", "wrong-type", type.getSimpleName());
            faults.check();
            throw new IllegalStateException(e);
        }
    }

    /** A record as the JSON that a client would have sent, for patches and for the audit. */
    public JsonNode tree(ContractBody body) {
        return mapper.valueToTree(body);
    }

    /**
     * U+0000 and lone surrogates are legal JSON, but no text that PostgreSQL can hold. Likewise 1e-100000000 lies between 0 and 1, but
     * written out or added to another number it has a hundred million digits.
     */
    private static void refuseUnstorable(JsonNode node, String at, Faults faults, JsonNode pruned) {
        if (node.isTextual() && !isStorable(node.textValue())) {
            faults.at(at, "unstorable-character");
            prune(pruned, at);
        } else if (node.isBigDecimal() && node.decimalValue().scale() > MOST_DECIMALS) {
            if (!faults.has(at)) {
                faults.at(at, "too-many-decimals", MOST_DECIMALS);
            }
            prune(pruned, at);
        } else if (node.isObject()) {
            node.properties()
                    .forEach(member ->
                            refuseUnstorable(member.getValue(), at + "/" + escape(member.getKey()), faults, pruned));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                refuseUnstorable(node.get(i), at + "/" + i, faults, pruned);
            }
        }
    }

    public static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static void prune(JsonNode tree, String pointer) {
        if (pointer.isEmpty()) {
            return;
        }
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode holder = tree.at(path.head());
        if (holder instanceof ObjectNode object) {
            object.remove(path.last().getMatchingProperty());
        } else if (holder instanceof ArrayNode && !path.head().toString().isEmpty()) {
            prune(tree, path.head().toString()); // removing one element would move the others
        }
    }

    static String escape(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
