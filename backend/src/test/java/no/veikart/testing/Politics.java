package no.veikart.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Elections, activities and processes, made for one test each. */
public final class Politics {

    private Politics() {}

    /** An election of a council. */
    public static Body election(String code) {
        return new Body()
                .with("code", code)
                .with("kinds", List.of("MUNICIPAL_COUNCIL"))
                .with("title", Map.of("nb", "Valg " + code))
                .with("year", 2019)
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body electoralList(String code, String election, int ordinal) {
        return new Body()
                .with("code", code)
                .with("election", election)
                .with("ordinal", ordinal)
                .with("name", Map.of("nb", "Liste " + code))
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body bodyActivity(String code, String body) {
        return new Body()
                .with("code", code)
                .with("kind", "SEMINAR")
                .with("title", Map.of("nb", "Seminar " + code))
                .with("bodies", List.of(body))
                .with("year", 2017)
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body dispositionAccount(String code) {
        return new Body()
                .with("code", code)
                .with("year", 2017)
                .with("title", Map.of("nb", "Disposisjonspost " + code))
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body dispositionItem(String code, String account) {
        return new Body()
                .with("code", code)
                .with("account", account)
                .with("ordinal", 1)
                .with("kind", "GIFT")
                .with("title", Map.of("nb", "Gave " + code))
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body process(String code) {
        return new Body()
                .with("code", code)
                .with("ordinal", 1)
                .with("title", Map.of("nb", "Prosess " + code))
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body processPhase(String code, String process, String planned) {
        return new Body()
                .with("code", code)
                .with("process", process)
                .with("ordinal", 1)
                .with("kind", "HEARING")
                .with("title", Map.of("nb", "Steg " + code))
                .with("planned", planned)
                .with("source", Map.of("code", Body.SOURCE));
    }

    /** Votes of lists A, B, C and so on. */
    public static Body seatAllocation(String method, int seats, int... votes) {
        return new Body()
                .with("method", method)
                .with("seats", seats)
                .with(
                        "lists",
                        IntStream.range(0, votes.length)
                                .mapToObj(i -> Map.of("name", String.valueOf((char) ('A' + i)), "votes", votes[i]))
                                .toList());
    }

    public static Made makeElection() {
        return Made.of("/elections", election(Made.newCode("election")));
    }

    public static Made makeListIn(Made election) {
        return Made.of("/electoral-lists", electoralList(Made.newCode("list"), election.code(), 1));
    }

    public static Made makeActivityOf(Made body) {
        return Made.of("/body-activities", bodyActivity(Made.newCode("activity"), body.code()));
    }

    public static Made makeAccount() {
        return Made.of("/disposition-accounts", dispositionAccount(Made.newCode("account")));
    }

    public static Made makeItemOf(Made account) {
        return Made.of("/disposition-items", dispositionItem(Made.newCode("item"), account.code()));
    }

    public static Made makeProcess() {
        return Made.of("/processes", process(Made.newCode("process")));
    }

    public static Made makePhaseOf(Made process, String planned) {
        return Made.of("/process-phases", processPhase(Made.newCode("phase"), process.code(), planned));
    }
}
