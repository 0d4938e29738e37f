package no.veikart.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section as its statements mention it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReportSectionRef")
public record ReportSectionRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull ReportSection.Kind kind,
        @Schema(ref = "#/components/schemas/Title") LanguageMap title) {

    static ReportSectionRef from(ReportSection section) {
        return new ReportSectionRef(section.id(), section.code(), section.kind(), section.title());
    }
}
