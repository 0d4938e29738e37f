package no.veikart.organisation.events;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That responsibility for a thing went from one unit to another by a change event. */
@Schema(name = "Handover", description = "Responsibility that went from one unit to another by a change event")
public record Handover(
        @NotNull @Schema(description = "First day on which the later unit answers")
        LocalDate on,

        @NotNull @Schema(description = "By its name on the day before")
        UnitRef from,

        @NotNull @Schema(description = "By its name on the day")
        UnitRef to,

        @NotNull Event event) {

    /** More than this many reorganisations of one goal are told by the history of its units. */
    public static final int MOST = 50;

    /** The change event behind it. */
    @Schema(name = "HandoverEvent")
    public record Event(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code) {}
}
