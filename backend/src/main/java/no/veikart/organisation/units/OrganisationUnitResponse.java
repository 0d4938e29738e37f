package no.veikart.organisation.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as it is read on one day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OrganisationUnit", description = "A unit as it is on the day that is read")
public record OrganisationUnitResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Size(max = Code.LONGEST) @Schema(description = "Code of the tree that it belongs to")
        String hierarchy,

        @Schema(description = "Absent for the root") UnitRef parent,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,
        @NotNull LevelRef level,
        @Schema(ref = "#/components/schemas/Title") LanguageMap leaderRole,

        @Size(max = 9) @Schema(description = "In Enhetsregisteret")
        String organisationNumber,

        @Schema(description = "Absent where the start is unknown; `attestedOn` then tells from when it is read")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer holds")
        LocalDate validTo,

        LocalDate attestedOn,

        @Schema(description = "First day on which the unit itself is no longer, past or planned")
        LocalDate closedOn,

        @Size(max = UnitClosures.MOST_SUCCESSORS)
        @Schema(
                description =
                        "Of a closed unit: the units of today that carry on after it, however many events lie between")
        List<UnitClosures.Successor> successors,

        @Schema(description = "Of a closed unit: the one that answers today for what it answered for")
        UnitRef takenOverBy,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** A level as a unit mentions it. */
    @Schema(name = "LevelRef")
    public record LevelRef(
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap name) {

        public static LevelRef from(OrganisationLevel level) {
            return new LevelRef(level.code(), level.name());
        }
    }

    static OrganisationUnitResponse from(
            OrganisationUnitVersion version, UnitRef parent, UnitClosures.Closure end, boolean editable) {
        OrganisationUnit unit = version.unit();
        return new OrganisationUnitResponse(
                unit.id(),
                unit.code(),
                unit.hierarchy(),
                parent,
                version.name(),
                version.description(),
                LevelRef.from(version.level()),
                version.leaderRole(),
                version.organisationNumber(),
                version.valid().statedFrom(),
                version.valid().to(),
                version.valid().attestedOn(),
                end == null ? null : end.on(),
                end == null ? null : end.successors(),
                end == null ? null : end.takenOverBy(),
                CitationResponse.from(version.citation()),
                unit.externalIds().stream().sorted().toList(),
                unit.version(),
                unit.recordedAt(),
                editable ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(),
                Links.self("organisation-units", unit.id())
                        .to("parent", parent == null ? null : "organisation-units/" + parent.id())
                        .to("children", "organisation-units?parent=" + unit.code())
                        .to("versions", "organisation-units/" + unit.id() + "/versions")
                        .to("ancestors", "organisation-units/" + unit.id() + "/ancestors")
                        .to("history", "organisation-units/" + unit.id() + "/history")
                        .to("successors", "organisation-units/" + unit.id() + "/successors")
                        .to("predecessors", "organisation-units/" + unit.id() + "/predecessors")
                        .to("changeEvents", "organisation-change-events?unit=" + unit.code())
                        .to("positions", "positions?unit=" + unit.code())
                        .to("tree", "organisation-hierarchies/" + unit.hierarchy() + "/tree?root=" + unit.code())
                        .to("goals", "goals?accountableUnit=" + unit.code()));
    }
}
