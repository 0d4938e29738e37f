package no.veikart.organisation.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import no.veikart.organisation.units.OrganisationUnitResponse.LevelRef;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.StoredJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hierarchy, or the part below one unit, as it was on a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OrganisationTree", description = "A hierarchy, or the part below one unit, on one day")
public record OrganisationTree(
        @NotNull @Size(max = Code.LONGEST) String hierarchy,
        @NotNull LocalDate asOf,
        @NotNull @Min(0) @Max(1_000_000) Integer nodeCount,

        @Schema(description = "Absent where nothing is registered on that day")
        Node root) {

    /** A unit with the units below it, in the order of their codes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationTreeNode")
    public record Node(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            StoredJson name,

            @NotNull @Schema(ref = "#/components/schemas/LevelRef", required = true)
            StoredJson level,

            @Schema(ref = "#/components/schemas/Title") StoredJson leaderRole,
            @NotNull @Size(max = 10_000) List<Node> children)
            implements JsonSerializable {

        private static final SerializedString ID = new SerializedString("id");
        private static final SerializedString CODE = new SerializedString("code");
        private static final SerializedString NAME = new SerializedString("name");
        private static final SerializedString LEVEL = new SerializedString("level");
        private static final SerializedString LEADER_ROLE = new SerializedString("leaderRole");
        private static final SerializedString CHILDREN = new SerializedString("children");

        /** By hand, since asking thousands of records for their members one by one takes longer than finding them. */
        @Override
        public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeFieldName(ID);
            out.writeString(id.toString());
            out.writeFieldName(CODE);
            out.writeString(code);
            out.writeFieldName(NAME);
            out.writeRawValue(name);
            out.writeFieldName(LEVEL);
            out.writeRawValue(level);
            if (leaderRole != null) {
                out.writeFieldName(LEADER_ROLE);
                out.writeRawValue(leaderRole);
            }
            out.writeFieldName(CHILDREN);
            out.writeStartArray();
            for (Node child : children) {
                child.serialize(out, provider);
            }
            out.writeEndArray();
            out.writeEndObject();
        }

        @Override
        public void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(out, provider);
        }
    }

    /** A unit of the day, and the unit above it. */
    record Placed(UUID id, UUID parent, String code, StoredJson name, StoredJson level, StoredJson leaderRole) {}

    /**
     * Puts the units of one day together.
     *
     * @param units in the order of their codes
     * @param rootCode null for the whole hierarchy
     * @param depth how many steps below the root are shown
     */
    static OrganisationTree of(String hierarchy, LocalDate asOf, List<Placed> units, String rootCode, int depth) {
        Map<UUID, List<Placed>> byParent = new HashMap<>();
        Placed root = null;
        for (Placed unit : units) {
            boolean isRoot = rootCode == null ? unit.parent == null : unit.code.equals(rootCode);
            root = isRoot ? unit : root;
            byParent.computeIfAbsent(unit.parent, parent -> new ArrayList<>()).add(unit);
        }
        var counter = new int[1];
        Node top = root == null ? null : node(root, byParent, depth, counter);
        return new OrganisationTree(hierarchy, asOf, counter[0], top);
    }

    private static Node node(Placed unit, Map<UUID, List<Placed>> byParent, int depth, int[] counter) {
        counter[0]++;
        List<Placed> below = depth == 0 ? List.of() : byParent.getOrDefault(unit.id, List.of());
        var children = new ArrayList<Node>(below.size());
        for (Placed child : below) {
            children.add(node(child, byParent, depth - 1, counter));
        }
        return new Node(unit.id, unit.code, unit.name, unit.level, unit.leaderRole, children);
    }

    /**
     * Finds the units of a day. A tree is the largest thing that is read in one piece, so it has a table of its own that the database
     * keeps up, and its rows are read as rows (docs/performance.md).
     */
    @ApplicationScoped
    static class Lookup {

        /** Bounds memory; what an answer may hold is bounded after its part has been cut out. */
        private static final int MOST_IN_A_HIERARCHY = 100_000;

        /** Days are compared by themselves: asked by a range, a plan made once for every day would count on few rows. */
        private static final String ON_DAY = "p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to > ?)";

        private static final String SHOWN = "p.unit_id, p.parent_id, p.code, p.name, p.leader_role, p.level_id";

        /** Every place of a hierarchy on a day. */
        private static final String ALL =
                "SELECT " + SHOWN + " FROM organisation_place p WHERE p.hierarchy_code = ? AND " + ON_DAY;

        /** The places at and below one unit, as deep as asked. */
        private static final String BELOW = """
                WITH RECURSIVE below AS (
                    SELECT %1$s, 0 AS step FROM organisation_place p WHERE p.hierarchy_code = ? AND %2$s AND p.code = ?
                    UNION ALL
                    SELECT %1$s, b.step + 1 FROM below b JOIN organisation_place p ON p.parent_id = b.unit_id WHERE %2$s AND b.step < ?
                ) SELECT %1$s FROM below p""".formatted(SHOWN, ON_DAY);

        private final DataSource source;
        private final OrganisationLevel.Repository levels;
        private final ObjectMapper mapper;

        Lookup(DataSource source, OrganisationLevel.Repository levels, ObjectMapper mapper) {
            this.source = source;
            this.levels = levels;
            this.mapper = mapper;
        }

        OrganisationTree tree(String hierarchy, LocalDate day, String rootCode, int depth) {
            var units = rootCode == null
                    ? placed(ALL, hierarchy, day, day)
                    : placed(BELOW, hierarchy, day, day, rootCode, day, day, depth);
            return of(hierarchy, day, units, rootCode, depth);
        }

        private List<Placed> placed(String places, Object... parameters) {
            var ranks = ranks();
            try (var connection = source.getConnection();
                    var statement = connection.prepareStatement(places + " LIMIT " + MOST_IN_A_HIERARCHY)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                var found = new ArrayList<Placed>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var rank = ranks.get(rows.getObject(6, UUID.class));
                        byte[] ownRole = rows.getBytes(5);
                        found.add(new Placed(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, UUID.class),
                                rows.getString(3),
                                StoredJson.of(rows.getBytes(4)),
                                rank.level,
                                ownRole == null ? rank.leaderRole : StoredJson.of(ownRole)));
                    }
                }
                found.sort(Comparator.comparing(Placed::code));
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException("The tree could not be read", e);
            }
        }

        /** A level, and the role that leads on it, as each of its units tells them. */
        private record Rank(StoredJson level, StoredJson leaderRole) {}

        private Map<UUID, Rank> ranks() {
            var ranks = new HashMap<UUID, Rank>();
            for (OrganisationLevel level : levels.listAll()) {
                ranks.put(level.id(), new Rank(json(LevelRef.from(level)), json(level.leaderRole())));
            }
            return ranks;
        }

        private StoredJson json(Object value) {
            try {
                return value == null ? null : StoredJson.of(mapper.writeValueAsString(value));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
