package no.veikart.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON body of a request: complete as it is made, changed member by member where a test wants it otherwise. */
public final class Body {

    public static final String SOURCE = "presentasjon-2020";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Object> members = new LinkedHashMap<>();

    public static Body goal(String code, String plan) {
        return new Body()
                .with("code", code)
                .with("plan", plan)
                .with("title", Map.of("nb", "Mål " + code))
                .with("validFrom", "2024-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    /** A change event in the administration, without the units that it takes. */
    public static Body changeEvent(String code, String kind, String date) {
        return new Body()
                .with("code", code)
                .with("hierarchy", "administration")
                .with("kind", kind)
                .with("date", date)
                .with("source", Map.of("code", SOURCE));
    }

    public static Body plan(String code) {
        return new Body()
                .with("code", code)
                .with("kind", "OTHER")
                .with("title", Map.of("nb", "Plan " + code))
                .with("source", Map.of("code", SOURCE));
    }

    public static Body premise(String code, String plan) {
        return new Body()
                .with("code", code)
                .with("plan", plan)
                .with("kind", "PRINCIPLE")
                .with("ordinal", 1)
                .with("title", Map.of("nb", "Premiss " + code))
                .with("source", Map.of("code", SOURCE));
    }

    public static Body unit(String code, String parent) {
        return new Body()
                .with("code", code)
                .with("hierarchy", "administration")
                .with("parent", parent)
                .with("name", Map.of("nb", "Enhet " + code))
                .with("level", "enhet")
                .with("validFrom", "2024-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body person(String code) {
        return new Body().with("code", code).with("name", "Person " + code).with("source", Map.of("code", SOURCE));
    }

    public static Body position(String code, String unit) {
        return new Body()
                .with("code", code)
                .with("unit", unit)
                .with("kind", "LEADER")
                .with("title", Map.of("nb", "Stilling " + code))
                .with("validFrom", "2024-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body positionHolder(String code, String position, String person) {
        return new Body()
                .with("code", code)
                .with("position", position)
                .with("person", person)
                .with("validFrom", "2024-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body responsibility(String code, String position) {
        return new Body()
                .with("code", code)
                .with("position", position)
                .with("ordinal", 1)
                .with("statement", Map.of("nb", "Ansvar " + code))
                .with("source", Map.of("code", SOURCE));
    }

    public static Body leadershipGroup(String code) {
        return new Body()
                .with("code", code)
                .with("name", Map.of("nb", "Ledergruppe " + code))
                .with("validFrom", "2024-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body leadershipGroupTask(String code, String group) {
        return new Body()
                .with("code", code)
                .with("group", group)
                .with("ordinal", 1)
                .with("statement", Map.of("nb", "Oppgave " + code))
                .with("source", Map.of("code", SOURCE));
    }

    public static Body leadershipGroupMember(String code, String group, String position) {
        return new Body()
                .with("code", code)
                .with("group", group)
                .with("position", position)
                .with("validFrom", "2024-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body ownedCompany(String code) {
        return new Body()
                .with("code", code)
                .with("name", "Selskap " + code)
                .with("validFrom", "2010-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body electionPeriod(String code) {
        return new Body()
                .with("code", code)
                .with("title", Map.of("nb", "Valgperiode " + code))
                .with("startYear", 2019)
                .with("endYear", 2023)
                .with("source", Map.of("code", SOURCE));
    }

    public static Body politicalBody(String code) {
        return new Body()
                .with("code", code)
                .with("kind", "COMMITTEE")
                .with("name", Map.of("nb", "Organ " + code))
                .with("validFrom", "2015-10-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body bodyTerm(String code, String body, String period) {
        return new Body()
                .with("code", code)
                .with("body", body)
                .with("period", period)
                .with("validFrom", "2019-10-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body bodyYear(String code, String body, int year) {
        return new Body()
                .with("code", code)
                .with("body", body)
                .with("year", year)
                .with("meetings", 10)
                .with("source", Map.of("code", SOURCE));
    }

    public static Body party(String code) {
        return new Body()
                .with("code", code)
                .with("name", Map.of("nb", "Parti " + code))
                .with("source", Map.of("code", SOURCE));
    }

    /** Of a period that is 2019–2023. */
    public static Body parliamentaryGroup(String code, String period) {
        return new Body()
                .with("code", code)
                .with("period", period)
                .with("name", Map.of("nb", "Gruppe " + code))
                .with("validFrom", "2019-10-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body groupAffiliation(String code, String person, String group) {
        return new Body()
                .with("code", code)
                .with("person", person)
                .with("group", group)
                .with("validFrom", "2019-10-01")
                .with("source", Map.of("code", SOURCE));
    }

    /** Someone on the lowest free seat of a term in 2019–2023. */
    public static Body member(String code, String term, String person) {
        return new Body()
                .with("code", code)
                .with("term", term)
                .with("capacity", "MEMBER")
                .with("person", person)
                .with("validFrom", "2019-10-01")
                .with("source", Map.of("code", SOURCE));
    }

    /** That a seat is known to have nobody. */
    public static Body vacancy(String code, String term) {
        return new Body()
                .with("code", code)
                .with("term", term)
                .with("capacity", "MEMBER")
                .with("vacant", true)
                .with("validFrom", "2019-10-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body deputy(String code, String term, String person, int rank) {
        return member(code, term, person).with("capacity", "DEPUTY").with("rank", rank);
    }

    public static Body memberRole(String code, String membership, String role) {
        return new Body()
                .with("code", code)
                .with("membership", membership)
                .with("role", role)
                .with("validFrom", "2019-10-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body memberLeave(String code, String membership) {
        return new Body()
                .with("code", code)
                .with("membership", membership)
                .with("reason", "LEAVE")
                .with("validFrom", "2020-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body governancePrinciple(String code) {
        return new Body()
                .with("code", code)
                .with("kind", "PRINCIPLE")
                .with("ordinal", 1)
                .with("title", Map.of("nb", "Prinsipp " + code))
                .with("source", Map.of("code", SOURCE));
    }

    public static Body unitOfMeasure(String code) {
        return new Body()
                .with("code", code)
                .with("name", Map.of("nb", "Måleenhet " + code))
                .with("symbol", Map.of("nb", "%"))
                .with("decimals", 2);
    }

    public static Body dimension(String code) {
        return new Body().with("code", code).with("title", Map.of("nb", "Dimensjon " + code));
    }

    public static Body dimensionMember(String code, String dimension) {
        return new Body()
                .with("code", code)
                .with("dimension", dimension)
                .with("ordinal", 1)
                .with("title", Map.of("nb", "Medlem " + code));
    }

    /** A yearly one, where lower is better. */
    public static Body indicator(String code, String unitOfMeasure) {
        return new Body()
                .with("code", code)
                .with("title", Map.of("nb", "Indikator " + code))
                .with("unitOfMeasure", unitOfMeasure)
                .with("frequency", "YEAR")
                .with("direction", "LOWER_BETTER")
                .with("validFrom", "2010-01-01")
                .with("source", Map.of("code", SOURCE));
    }

    public static Body observation(String indicator, String period, Object value) {
        return new Body()
                .with("indicator", indicator)
                .with("period", period)
                .with("value", value)
                .with("source", Map.of("code", SOURCE));
    }

    public static Body target(String code, String indicator, String period, Object value) {
        return new Body()
                .with("code", code)
                .with("indicator", indicator)
                .with("period", period)
                .with("kind", "POINT")
                .with("value", value)
                .with("source", Map.of("code", SOURCE));
    }

    public static Body source(String code) {
        return new Body()
                .with("code", code)
                .with("title", Map.of("nb", "Kilde " + code))
                .with("publisher", "Bærum kommune");
    }

    public Body with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public Body without(String member) {
        members.remove(member);
        return this;
    }

    /** Adds what another system calls the thing. */
    public Body externalId(String system, String value) {
        var all = new ArrayList<Object>((List<?>) members.getOrDefault("externalIds", List.of()));
        all.add(Map.of("system", system, "value", value));
        return with("externalIds", all);
    }

    public String json() {
        try {
            return MAPPER.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
