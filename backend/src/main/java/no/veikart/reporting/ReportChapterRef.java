package no.veikart.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A chapter as others mention it. */
@Schema(name = "ReportChapterRef")
public record ReportChapterRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {

    static ReportChapterRef from(ReportChapter chapter) {
        return chapter == null ? null : new ReportChapterRef(chapter.id(), chapter.code(), chapter.title());
    }
}
