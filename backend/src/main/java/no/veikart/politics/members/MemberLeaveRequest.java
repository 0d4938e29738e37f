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

/** The leave of a member as it is written. */
@Schema(name = "MemberLeaveRequest", additionalProperties = Schema.False.class)
public record MemberLeaveRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunestyret-2015-2019-plass-1-permisjon")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(
                description = "Code of the membership, on a seat, of the one who is away",
                examples = "kommunestyret-2015-2019-plass-1")
        String membership,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(
                description =
                        "Code of the membership, as deputy in the same term, of the one who sits instead; absent where not registered")
        String substitute,

        @NotNull MemberLeave.Reason reason,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which the member is back; absent for as long as the membership lasts")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements LimitedRequest {

    public MemberLeaveRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static MemberLeaveRequest of(MemberLeave leave) {
        return new MemberLeaveRequest(
                leave.code(),
                leave.membership().code(),
                leave.substitute() == null ? null : leave.substitute().code(),
                leave.reason(),
                leave.valid().statedFrom(),
                leave.statedTo(),
                leave.valid().attestedOn(),
                CitationRequest.of(leave.citation()),
                leave.externalIds());
    }
}
