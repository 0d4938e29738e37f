package no.veikart.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chapter as it is written. */
@Schema(name = "ReportChapterRequest", additionalProperties = Schema.False.class)
public record ReportChapterRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the annual report")
        String report,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the chapter that this one stands in, in the same report")
        String parent,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among the chapters beside it")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public ReportChapterRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ReportChapterRequest of(ReportChapter chapter) {
        return new ReportChapterRequest(
                chapter.code(),
                chapter.report().code(),
                chapter.parent() == null ? null : chapter.parent().code(),
                chapter.ordinal(),
                chapter.title(),
                CitationRequest.of(chapter.citation()),
                chapter.externalIds().stream().sorted().toList());
    }
}
