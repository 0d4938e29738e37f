package no.veikart.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** Who sits, and with whom, is found by name. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MembersSearchIT {

    @Test
    void aPerson_isFoundByEitherName_untilDeleted() {
        var person = Made.of("/persons", Body.person(Made.newCode("person")).with("name", "Gunnvor Kvitebjørnsdotter"));
        for (String words : new String[] {"gunnvor kvitebjørnsdotter", "kvitebjørnsd", "bjørnsdotter"}) {
            Api.get("/search?q=" + words)
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem(person.code()))
                    .body("items.find { it.code == '" + person.code() + "' }.type", equalTo("person"))
                    .body(
                            "items.find { it.code == '" + person.code() + "' }._links.self",
                            equalTo(Api.ROOT + person.path()));
        }
        As.secretariat()
                .run(() -> Api.delete(person.path(), person.etag()).then().statusCode(204));
        Api.get("/search?q=kvitebjørnsdotter").then().body("items", empty());
    }

    @Test
    void aParty_andAGroup_areFoundByNameAndAbbreviation() {
        var party = Made.of(
                "/parties",
                Body.party(Made.newCode("party"))
                        .with("name", Map.of("nb", "Fjordfolkets fellesliste"))
                        .with("abbreviation", "FJFF"));
        var group = Made.of(
                "/parliamentary-groups",
                Body.parliamentaryGroup(
                                Made.newCode("group"), Made.electionPeriod().code())
                        .with("name", Map.of("nb", "Fjordfolkets gruppe"))
                        .with("abbreviation", "FJFFG"));
        Api.get("/search?q=fjordfolkets&type=party").then().body("items.code", contains(party.code()));
        Api.get("/search?q=fjff&type=party").then().body("items.code", contains(party.code()));
        Api.get("/search?q=fjordfolkets&type=parliamentary-group").then().body("items.code", contains(group.code()));
        As.secretariat().run(() -> Api.patch(group.path(), group.etag(), "{\"name\": {\"nb\": \"Elvefolkets gruppe\"}}")
                .then()
                .statusCode(200));
        Api.get("/search?q=elvefolkets").then().body("items.code", contains(group.code()));
    }
}
