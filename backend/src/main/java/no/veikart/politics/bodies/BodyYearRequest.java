package no.veikart.politics.bodies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reported figures of a body and year as they are written: at least one of them. */
@Schema(name = "BodyYearRequest", additionalProperties = Schema.False.class)
public record BodyYearRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunestyret-2017")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the political body", examples = "kommunestyret")
        String body,

        @NotNull @Min(1800) @Max(2200) Integer year,

        @Min(0) @Max(MOST) @Schema(description = "Meetings held, as a source reports them")
        Integer meetings,

        @Min(0) @Max(MOST) @Schema(description = "Cases treated, as a source reports them")
        Integer cases,

        @Min(0) @Max(MOST) @Schema(description = "Seminars held, as a source reports them")
        Integer seminars,

        @Min(0) @Max(MOST) @Schema(description = "Study trips and inspections, as a source reports them")
        Integer trips,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    static final int MOST = 1_000_000;

    public BodyYearRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static BodyYearRequest of(BodyYear year) {
        return new BodyYearRequest(
                year.code(),
                year.body().code(),
                year.year(),
                year.meetings(),
                year.cases(),
                year.seminars(),
                year.trips(),
                CitationRequest.of(year.citation()),
                year.externalIds().stream().sorted().toList());
    }

    void checkFigures(Faults faults) {
        boolean none = Stream.of(meetings, cases, seminars, trips).allMatch(Objects::isNull);
        boolean untold = Stream.of("/meetings", "/cases", "/seminars", "/trips").noneMatch(faults::has);
        if (none && untold) {
            faults.at("/meetings", "figure-needed");
        }
    }
}
