package no.veikart.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem as RFC 9457 describes it, with the request id and every fault of the input. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong (RFC 9457). Switch on `type`; the texts follow Accept-Language.")
public record Problem(
        @NotNull
        @Size(max = 100)
        @Schema(description = "Stable; resolves to its documentation", examples = "/problems/invalid-input")
        String type,

        @NotNull @Size(max = 200) String title,
        @NotNull @Min(400) @Max(599) Integer status,
        @Size(max = 2000) String detail,

        @NotNull @Size(max = 2000) @Schema(description = "Path of the request")
        String instance,

        @NotNull
        @Size(max = 64)
        @Schema(description = "Same as the X-Request-Id header; quote it when you ask for help")
        String requestId,

        @Size(max = 1000) List<ProblemError> errors) {

    /** One fault; where it is stands in {@code pointer}, in {@code parameter}, or in {@code row} and {@code column}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProblemError(
            @Size(max = 500) @Schema(description = "JSON pointer (RFC 6901) into the body", examples = "/title/nb")
            String pointer,

            @Size(max = 200) @Schema(description = "Query parameter or header")
            String parameter,

            @Min(1) @Max(Integer.MAX_VALUE) @Schema(description = "Line of the file, the header being 1")
            Long row,

            @Size(max = 200) @Schema(description = "Column of the file")
            String column,

            @NotNull @Size(max = 60) @Schema(examples = "too-long")
            String code,

            @NotNull @Size(max = LONGEST_MESSAGE) String message) {

        static final int LONGEST_MESSAGE = 1000;

        /** A message that names many things, such as all files or all sub-units, is cut where it would be too long. */
        public ProblemError {
            message = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE - 1) + "…";
        }
    }
}
