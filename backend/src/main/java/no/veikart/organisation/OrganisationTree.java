package no.veikart.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.OrganisationUnitResponse.LevelRef;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
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
            LanguageMap name,

            @NotNull LevelRef level,
            @Schema(ref = "#/components/schemas/Title") LanguageMap leaderRole,
            @NotNull @Size(max = 10_000) List<Node> children) {}

    /** A unit of the day, and the unit above it. */
    record Placed(OrganisationUnitVersion version, UUID parent) {}

    /**
     * Puts the units of one day together.
     *
     * @param rootCode null for the whole hierarchy
     * @param depth how many steps below the root are shown
     */
    static OrganisationTree of(String hierarchy, LocalDate asOf, List<Placed> units, String rootCode, int depth) {
        Map<UUID, List<Placed>> byParent = new HashMap<>();
        Placed root = null;
        for (Placed unit : units) {
            boolean isRoot = rootCode == null
                    ? unit.parent == null
                    : unit.version.unit().code().equals(rootCode);
            root = isRoot ? unit : root;
            byParent.computeIfAbsent(unit.parent, parent -> new ArrayList<>()).add(unit);
        }
        var counter = new int[1];
        Node top = root == null ? null : node(root, byParent, depth, counter);
        return new OrganisationTree(hierarchy, asOf, counter[0], top);
    }

    private static Node node(Placed unit, Map<UUID, List<Placed>> byParent, int depth, int[] counter) {
        counter[0]++;
        OrganisationUnitVersion version = unit.version;
        UUID id = version.unit().id();
        List<Node> children = depth == 0
                ? List.of()
                : byParent.getOrDefault(id, List.of()).stream()
                        .sorted(Comparator.comparing(
                                child -> child.version.unit().code()))
                        .map(child -> node(child, byParent, depth - 1, counter))
                        .toList();
        return new Node(
                id,
                version.unit().code(),
                version.name(),
                LevelRef.from(version.level()),
                version.leaderRole(),
                children);
    }
}
