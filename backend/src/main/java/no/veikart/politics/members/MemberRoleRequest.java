package no.veikart.politics.members;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The role of a member as it is written. */
@Schema(name = "MemberRoleRequest", additionalProperties = Schema.False.class)
public record MemberRoleRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunestyret-2015-2019-leder")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the membership, on a seat", examples = "kommunestyret-2015-2019-plass-1")
        String membership,

        @NotNull MemberRole.Kind role,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(
                description =
                        "First day on which the member no longer has the role; absent for as long as the membership lasts")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements LimitedRequest {

    public MemberRoleRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static MemberRoleRequest of(MemberRole role) {
        return new MemberRoleRequest(
                role.code(),
                role.membership().code(),
                role.kind(),
                role.valid().statedFrom(),
                role.statedTo(),
                role.valid().attestedOn(),
                CitationRequest.of(role.citation()),
                role.externalIds());
    }
}
