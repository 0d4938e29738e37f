package no.veikart.indicators;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IndicatorResourceIT {

    private static final String DEFINED_ANEW = "{\"definition\": {\"nb\": \"Fra nå av også egenmeldt\"}}";

    @Inject
    EntityManagerFactory factory;

    @Nested
    class AsAnyone {

        @Test
        void aList_costsAsManyQueriesForManyAsForOne() {
            String measure = Made.unitOfMeasure().code();
            for (int i = 0; i < 4; i++) {
                var indicator = Made.of(
                        "/indicators",
                        Body.indicator(Made.newCode("indicator"), measure).with("ownerUnit", "velferd"));
                Made.observationOf(indicator, "2016", 8);
                Made.observationOf(indicator, "2017", 7);
                Made.of(
                        "/targets",
                        Body.target(Made.newCode("target"), indicator.code(), "2017", 7)
                                .with("baseline", Map.of("period", "2016")));
            }
            String path = "/indicators?unitOfMeasure=" + measure;
            Api.get(path)
                    .then()
                    .body("items.attainment.state", contains("ATTAINED", "ATTAINED", "ATTAINED", "ATTAINED"));
            assertEquals(queries(path + "&limit=1"), queries(path + "&limit=200"));
        }

        private long queries(String path) {
            var statistics = factory.unwrap(SessionFactory.class).getStatistics();
            statistics.setStatisticsEnabled(true);
            long before = statistics.getPrepareStatementCount();
            Api.get(path).then().statusCode(200);
            return statistics.getPrepareStatementCount() - before;
        }

        @Test
        void listIndicators_isNarrowedByDirectionUnitMeasureAndKey() {
            String measure = Made.unitOfMeasure().code();
            var one = Made.of(
                    "/indicators",
                    Body.indicator(Made.newCode("indicator"), measure)
                            .with("direction", "WITHIN_RANGE")
                            .with("ownerUnit", "velferd")
                            .with("key", true));
            Made.of("/indicators", Body.indicator(Made.newCode("indicator"), measure));
            String path = "/indicators?unitOfMeasure=" + measure;
            Api.get(path).then().body("items", hasSize(2)).body("items.allowedActions[0]", empty());
            for (String filter : List.of("direction=WITHIN_RANGE", "ownerUnit=velferd", "key=true")) {
                Api.get(path + "&" + filter).then().body("items.code", contains(one.code()));
            }
            Api.get(path + "&asOf=2009-12-31").then().body("items", empty());
            Api.get("/indicators?direction=UP&key=maybe")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", containsInAnyOrder("direction", "key"));
        }

        @Test
        void everyAnswer_is304Again() {
            var indicator = Made.indicator();
            Made.observationOf(indicator, "2017", 7.5);
            for (String path :
                    List.of("", "/versions", "/observations", "/observations.csv", "/series", "/attainment")) {
                String etag = Api.get(indicator.path() + path).header("ETag");
                given().header("If-None-Match", etag)
                        .get(ROOT + indicator.path() + path)
                        .then()
                        .statusCode(304);
            }
        }

        @Test
        void theEntryPoints_nameTheArea() {
            Api.get("").then().body("_links.indicators", equalTo("/api/v1/indicators"));
            Api.get("/config").then().body("limits.maximumCells", equalTo(50_000));
        }
    }

    @Nested
    @TestSecurity(user = "kari", roles = "controller")
    class AsController {

        @Test
        void createIndicator_is201_andNothingIsGuessed() {
            var body = Body.indicator(Made.newCode("indicator"), "prosent");
            Api.post("/indicators", body)
                    .then()
                    .statusCode(201)
                    .body("unitAggregation", equalTo("NONE"))
                    .body("timeAggregation", equalTo("NONE"))
                    .body("key", equalTo(false))
                    .body("latest", nullValue())
                    .body("attainment", nullValue());
            Api.post("/indicators", body.with("code", Made.newCode("indicator")).without("direction"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/direction"));
        }

        @Test
        void everyFault_isToldAtOnce_andNothingIsStored() {
            var before = Store.counts();
            Api.post(
                            "/indicators",
                            Body.indicator("sykefravaer", "no-such-unit")
                                    .with("frequency", "WEEK")
                                    .with("ownerUnit", "no-such-unit")
                                    .with("dimensions", List.of("no-such-dimension"))
                                    .with("minimum", 10)
                                    .with("maximum", 5)
                                    .with("validTo", "2009-01-01"))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/code",
                                    "/unitOfMeasure",
                                    "/frequency",
                                    "/ownerUnit",
                                    "/dimensions/0",
                                    "/maximum",
                                    "/validTo"));
            assertEquals(before, Store.counts());
        }

        @Test
        void definedAnewFromADay_isABreakInTheSeries() {
            var indicator = Made.indicator();
            Made.observationOf(indicator, "2016", 7);
            Made.observationOf(indicator, "2017", 8);
            String made = Api.get(indicator.path()).path("recordedAt");
            Api.patch(indicator.path() + "?effectiveFrom=2017-01-01", indicator.presentEtag(), DEFINED_ANEW)
                    .then()
                    .statusCode(200)
                    .body("validFrom", equalTo("2017-01-01"));
            Api.get(indicator.path() + "?asOf=2016-12-31")
                    .then()
                    .body("definition", nullValue())
                    .body("validTo", equalTo("2017-01-01"));
            Api.get(indicator.path() + "/series")
                    .then()
                    .body("breaks.on", contains("2017-01-01"))
                    .body("breaks[0].note.nb", equalTo("Fra nå av også egenmeldt"))
                    .body("points.value", contains(7f, 8f));
            given().queryParam("knownAt", made)
                    .get(ROOT + indicator.path() + "/series")
                    .then()
                    .body("breaks", empty());
            given().queryParam("knownAt", made)
                    .get(ROOT + indicator.path())
                    .then()
                    .statusCode(200)
                    .body("definition", nullValue());
            Api.get(indicator.path() + "/versions").then().body("items", hasSize(3));
        }

        @Test
        void aFigureThatSaysSo_isABreakToo() {
            var indicator = Made.indicator();
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2017", 8)
                            .with("status", "BREAK")
                            .with("note", Map.of("nb", "Ny måte å telle på")));
            Api.get(indicator.path() + "/series").then().body("breaks.note.nb", contains("Ny måte å telle på"));
        }

        @Test
        void withFigures_itKeepsItsUnitOfMeasureFrequencyAndDimensions() {
            var dimension = Made.dimension();
            var member = Made.memberOf(dimension);
            var indicator = Made.of(
                    "/indicators",
                    Body.indicator(
                                    Made.newCode("indicator"),
                                    Made.unitOfMeasure().code())
                            .with("dimensions", List.of(dimension.code())));
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2017", 7).with("members", List.of(member.code())));
            Api.patch(indicator.path(), indicator.presentEtag(), "{\"unitOfMeasure\": \"prosent\", \"dimensions\": []}")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/unitOfMeasure", "/dimensions"));
            Api.patch(indicator.path(), indicator.presentEtag(), "{\"frequency\": \"MONTH\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("has-figures"));
        }

        @Test
        void whatIsInUse_isNotDeleted() {
            var measure = Made.unitOfMeasure();
            var dimension = Made.dimension();
            var member = Made.memberOf(dimension);
            var source = Made.source();
            var unit = As.administrator().get(Made::unit);
            var indicator = Made.of(
                    "/indicators",
                    Body.indicator(Made.newCode("indicator"), measure.code())
                            .with("dimensions", List.of(dimension.code()))
                            .with("source", Map.of("code", source.code())));
            Made.of(
                    "/observations",
                    Body.observation(indicator.code(), "2017", 7)
                            .with("members", List.of(member.code()))
                            .with("unit", unit.code()));
            for (Made used : List.of(measure, dimension, member, indicator)) {
                Api.delete(used.path(), used.presentEtag())
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("/problems/conflict"));
            }
            As.administrator().run(() -> {
                Api.delete(source.path(), source.presentEtag()).then().statusCode(409);
                Api.delete(unit.path(), unit.presentEtag()).then().statusCode(409);
            });
        }

        @Test
        void fewerDecimals_areRefusedWhereFiguresMayHaveThem() {
            var measure = Made.unitOfMeasure();
            Api.patch(measure.path(), measure.etag(), "{\"decimals\": 1}")
                    .then()
                    .statusCode(200);
            Made.of("/indicators", Body.indicator(Made.newCode("indicator"), measure.code()));
            Api.patch(measure.path(), measure.presentEtag(), "{\"decimals\": 0}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("fewer-decimals"));
            Api.patch(measure.path(), measure.presentEtag(), "{\"decimals\": 7}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("too-large"));
        }

        @Test
        void membersStandInTheirDimension() {
            var dimension = Made.dimension();
            var member = Made.memberOf(dimension);
            Api.get(dimension.path()).then().body("members.code", contains(member.code()));
            Api.get("/dimension-members?dimension=" + dimension.code())
                    .then()
                    .body("items.code", contains(member.code()));
            Api.get("/dimensions?code=" + dimension.code()).then().body("items[0].members.title.nb", hasSize(1));
            Api.patch(member.path(), member.etag(), "{\"dimension\": \"kjonn\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unchangeable"));
            Api.patch(member.path(), member.etag(), "{\"ordinal\": 2}")
                    .then()
                    .statusCode(200)
                    .body("ordinal", equalTo(2));
            Api.delete(member.path(), member.presentEtag()).then().statusCode(204);
            Api.get(member.path()).then().statusCode(410);
            Api.delete(dimension.path(), dimension.presentEtag()).then().statusCode(204);
        }

        @Test
        void anUnchangedPatch_isNoNewVersion() {
            var indicator = Made.indicator();
            var before = Store.counts();
            Api.patch(indicator.path(), indicator.etag(), "{\"key\": false, \"minimum\": null}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
            assertEquals(before, Store.counts());
        }
    }
}
