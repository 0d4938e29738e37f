package no.veikart.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a collection. The same cursor also stands in the {@code Link} header (RFC 8288). */
public record Page<T>(
        @NotNull @Size(max = PageRequest.MOST) List<T> items,
        @NotNull PageInfo page) implements Paged {

    private static final String BY_DAY = "day";
    private static final List<SortKey> DAYS = List.of(new SortKey(BY_DAY, LocalDate.class));

    /** Where this page stands in the whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PageInfo")
    public record PageInfo(
            @NotNull @Min(1) @Max(PageRequest.MOST) Integer limit,

            @Size(max = PageRequest.LONGEST_CURSOR) @Schema(description = "Opaque; absent on the last page")
            String next,

            @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How many there are in all")
            Integer total) {}

    /**
     * A page of what was put together in memory, cut by the day of its last item as {@link Listing} cuts rows.
     *
     * @param all in the order of their days, no two of one day
     */
    public static <T> Page<T> byDay(List<T> all, Function<T, LocalDate> day, PageRequest request) {
        var after = request.cursor == null
                ? null
                : (LocalDate) Cursor.decode(request.cursor, BY_DAY, DAYS).getFirst();
        var left = all.stream()
                .filter(item -> after == null || day.apply(item).isAfter(after))
                .toList();
        var shown = left.stream().limit(request.limit).toList();
        String next = left.size() == shown.size()
                ? null
                : new Cursor(BY_DAY, List.of(day.apply(shown.getLast()).toString())).encode();
        return new Page<>(shown, new PageInfo(request.limit, next, all.size()));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), page);
    }
}
