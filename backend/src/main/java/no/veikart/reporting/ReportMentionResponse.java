package no.veikart.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a statement speaks of, by its title on the day of the publication, or today while nothing is published. */
@Schema(name = "ReportMention", description = "Something that a statement speaks of")
public record ReportMentionResponse(
        @NotNull ReportMention.Type type,
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title) {}
