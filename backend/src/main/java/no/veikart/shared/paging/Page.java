package no.veikart.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a collection. The same cursor also stands in the {@code Link} header (RFC 8288). */
public record Page<T>(
        @NotNull @Size(max = PageRequest.MOST) List<T> items,
        @NotNull PageInfo page) {

    /** Where this page stands in the whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PageInfo")
    public record PageInfo(
            @NotNull @Min(1) @Max(PageRequest.MOST) Integer limit,

            @Size(max = PageRequest.LONGEST_CURSOR) @Schema(description = "Opaque; absent on the last page")
            String next,

            @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How many there are in all")
            Integer total) {}

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), page);
    }
}
