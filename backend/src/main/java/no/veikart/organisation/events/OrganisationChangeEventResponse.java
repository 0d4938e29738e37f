package no.veikart.organisation.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change event as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OrganisationChangeEvent", description = "Why the tree changed on a day, and what it did to each unit")
public record OrganisationChangeEventResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Size(max = Code.LONGEST) @Schema(description = "Code of the tree that it changed")
        String hierarchy,

        @NotNull OrganisationChangeEvent.Kind kind,

        @NotNull @Schema(description = "First day on which the tree is as the event left it")
        LocalDate date,

        @NotNull @Schema(description = "Whether that day is ahead")
        Boolean planned,

        @Schema(ref = "#/components/schemas/Title") LanguageMap title,
        @Schema(ref = "#/components/schemas/Text") LanguageMap description,
        StatedDecisionResponse decision,

        @NotNull @Size(max = OrganisationChangeEventRequest.MOST_UNITS)
        List<From> from,

        @NotNull @Size(max = OrganisationChangeEventRequest.MOST_UNITS)
        List<To> to,

        @Schema(description = "Who answers for what an ended unit answered for and nobody else took over")
        UnitRef takenOverBy,

        @Size(max = MOST_EFFECTS)
        @Schema(
                description =
                        "What it did to each unit, those that followed others included; only where one event is read")
        List<UnitEffect> effects,

        @Schema(description = "What its units answered for; only where one event is read")
        Affected affected,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,

        @NotNull
        @Size(max = 10)
        @Schema(
                description =
                        "`delete` undoes it, while nothing has been built on it; told only where one event is read, and empty in a list")
        List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static final int MOST_EFFECTS = 2000;
    static final int MOST_AFFECTED = 500;

    /** A unit that the event began with. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChangeEventFromUnit")
    public record From(
            @NotNull @Schema(description = "By its name on the day before")
            UnitRef unit,

            @DecimalMin("0") @DecimalMax("1") @Schema(description = "In a merger, the share of it that went on")
            BigDecimal weight,

            @NotNull Boolean ended) {}

    /** A unit that the event led to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChangeEventToUnit")
    public record To(
            @NotNull @Schema(description = "By its name on the event's day")
            UnitRef unit,

            @DecimalMin("0")
            @DecimalMax("1")
            @Schema(description = "In a split, its share of the former unit; absent where not registered")
            BigDecimal weight,

            @NotNull Boolean began) {}

    /** One thing that the event did to one unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChangeEventEffect")
    public record UnitEffect(
            @NotNull @Schema(description = "By its name on the event's day, or when it ended")
            UnitRef unit,

            @NotNull OrganisationUnitEffect effect,

            @Schema(description = "On the day before; absent where it had not begun")
            OrganisationUnitStanding before,

            @Schema(description = "On the event's day; absent where it ended")
            OrganisationUnitStanding after) {}

    /** What the units answered for on the day before. */
    @Schema(name = "ChangeEventAffected")
    public record Affected(
            @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "Of how many, also where not all are listed")
            Integer total,

            @NotNull @Size(max = MOST_AFFECTED) List<AffectedThing> items) {}

    /** Something that a unit answered for on the day before, and who answers for it since. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AffectedThing")
    public record AffectedThing(
            @NotNull UnitResponsibilities.Type type,
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title,

            @NotNull UnitRef from,

            @Schema(
                    description =
                            "Absent for figures, which stay with the unit that they are about, and for a position that ends with its unit")
            UnitRef to) {}
}
