package no.veikart.organisation.leadership;

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

/** A leadership group as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadershipGroup", description = "Positions that lead together, on the day read")
public record LeadershipGroupResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Size(max = 20) String abbreviation,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Min(0)
        @Max(LeadershipGroupRequest.MOST_MEMBERS)
        @Schema(description = "How many they are, as a source states it; absent where none does")
        Integer members,

        @NotNull Registration registration,

        @Min(1)
        @Max(Integer.MAX_VALUE)
        @Schema(description = "How many are registered on the day read; absent where `registration` is NOT_REGISTERED")
        Integer registeredMembers,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it is no longer there; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** Which of the members are registered: nobody registered does not mean nobody there. */
    @Schema(name = "MemberRegistration")
    public enum Registration {
        NOT_REGISTERED,
        /** Fewer than a source states. */
        IN_PART,
        /** As many as a source states. */
        IN_FULL,
        /** More than a source states: one of them is wrong. */
        BEYOND_STATED,
        /** Some, and no source states how many there are. */
        UNKNOWN_PART;

        /** @param stated null where no source tells */
        static Registration of(Integer stated, int registered) {
            if (registered == 0) {
                return NOT_REGISTERED;
            }
            if (stated == null) {
                return UNKNOWN_PART;
            }
            return registered < stated ? IN_PART : registered > stated ? BEYOND_STATED : IN_FULL;
        }
    }

    /** @param registered how many members are registered on the day read */
    static LeadershipGroupResponse from(LeadershipGroup group, int registered, List<AllowedAction> allowedActions) {
        return new LeadershipGroupResponse(
                group.id(),
                group.code(),
                group.name(),
                group.abbreviation(),
                group.description(),
                group.members(),
                Registration.of(group.members(), registered),
                registered == 0 ? null : registered,
                group.valid().statedFrom(),
                group.valid().to(),
                group.valid().attestedOn(),
                CitationResponse.from(group.citation()),
                group.externalIds(),
                group.version(),
                group.recordedAt(),
                allowedActions,
                Links.self("leadership-groups", group.id())
                        .to("tasks", "leadership-group-tasks?group=" + group.code())
                        .to("members", "leadership-group-members?group=" + group.code()));
    }
}
