package no.veikart.organisation.companies;

import static no.veikart.testing.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import no.veikart.organisation.units.OrganisationNumber;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OwnedCompanyResourceIT {

    private static Body company() {
        return Body.ownedCompany(Made.newCode("company"));
    }

    /** A number whose check digit is right, and that no other test uses. */
    private static String number(int first) {
        for (int digit = 0; digit < 10; digit++) {
            String number = String.valueOf(80_000_000 + first) + digit;
            if (OrganisationNumber.isValid(number)) {
                return number;
            }
        }
        return number(first + 1);
    }

    @Nested
    class AsAnyone {

        @Test
        void listOwnedCompanies_tellsThoseOfTheDayInNorwegianOrder() {
            var word = Made.newCode("ord");
            var last = Made.of("/owned-companies", company().with("name", "Ås " + word));
            var first = Made.of("/owned-companies", company().with("name", "Berg " + word));
            var sold = Made.of(
                    "/owned-companies", company().with("name", "Solgt " + word).with("validTo", "2020-01-01"));
            Api.get("/owned-companies?q=" + word).then().body("items.code", contains(first.code(), last.code()));
            Api.get("/owned-companies?asOf=2019-12-31&q=solgt " + word)
                    .then()
                    .body("items.code", contains(sold.code()));
            Api.get("/owned-companies?code=" + sold.code()).then().body("items.validTo", contains("2020-01-01"));
            Api.get(sold.path() + "?asOf=2020-01-01").then().statusCode(404);
            Api.get(first.path()).then().body("$", not(hasKey("share"))).body("allowedActions", empty());
        }

        @Test
        void aStrategyThatIsNotPublished_isShownToNobodyOutside() {
            var draft = Made.plan();
            var published = Made.publishedPlan();
            var one = Made.of("/owned-companies", company().with("ownershipStrategy", draft.code()));
            var other = Made.of("/owned-companies", company().with("ownershipStrategy", published.code()));
            Api.get(one.path()).then().body("$", not(hasKey("ownershipStrategy")));
            Api.get(other.path())
                    .then()
                    .body("ownershipStrategy.title.nb", equalTo("Plan " + published.code()))
                    .body("_links.ownershipStrategy", equalTo(Api.ROOT + published.path()));
            As.administrator()
                    .get(() -> Api.get(one.path()))
                    .then()
                    .body("ownershipStrategy.code", equalTo(draft.code()));
            Api.get("/exports/owned-companies.csv").then().statusCode(200);
            assertEquals(
                    List.of(false, true),
                    List.of(
                            Api.get("/exports/owned-companies.csv").asString().contains(draft.code()),
                            As.administrator()
                                    .get(() -> Api.get("/exports/owned-companies.csv"))
                                    .asString()
                                    .contains(draft.code())));
        }
    }

    @Nested
    @TestSecurity(user = "ada", roles = "administrator")
    class AsAdministrator {

        @Test
        void createOwnedCompany_tellsEveryFaultAndStoresNothing() {
            var before = Store.counts();
            refused(
                    Api.post("/owned-companies", company().with("organisationNumber", "974760674")),
                    "/organisationNumber",
                    "check-digit");
            refused(
                    Api.post("/owned-companies", company().with("organisationNumber", "400000000")),
                    "/organisationNumber",
                    "check-digit");
            refused(Api.post("/owned-companies", company().with("share", 0.0000001)), "/share", "too-many-decimals");
            for (Object share : List.of(0, -1, 100.01)) {
                Api.post("/owned-companies", company().with("share", share))
                        .then()
                        .statusCode(400)
                        .body("errors.pointer", contains("/share"));
            }
            Api.post(
                            "/owned-companies",
                            company()
                                    .with("name", " ")
                                    .with("legalForm", "x".repeat(21))
                                    .with("organisationNumber", "974 760 673")
                                    .with("ownershipStrategy", "no-such")
                                    .without("validFrom"))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/name", "/legalForm", "/organisationNumber", "/ownershipStrategy", "/validFrom"));
            assertEquals(before, Store.counts());
        }

        @Test
        void aNumber_belongsToOneCompanyAtATime() {
            String number = number(1);
            var company = Made.of("/owned-companies", company().with("organisationNumber", number));
            Api.get(company.path()).then().body("organisationNumber", equalTo(number));
            refused(
                    Api.post("/owned-companies", company().with("organisationNumber", number)),
                    "/organisationNumber",
                    "number-taken");
            Api.patch(company.path(), company.etag(), "{\"validTo\": \"2020-01-01\"}")
                    .then()
                    .statusCode(200);
            Api.post(
                            "/owned-companies",
                            company().with("organisationNumber", number).with("validFrom", "2020-01-01"))
                    .then()
                    .statusCode(201);
        }

        @Test
        void updateOwnedCompany_correctsIt_andOneNumberHasOneForm() {
            var company = Made.of("/owned-companies", company().with("share", 50.50));
            Api.patch(company.path(), company.etag(), "{\"share\": 50.500}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
            Api.patch(company.path(), company.etag(), "{\"share\": 100.00, \"legalForm\": \"AS\"}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1))
                    .body("share", equalTo(100))
                    .body("legalForm", equalTo("AS"));
            Api.patch(company.path(), company.etag(), "{\"share\": 10}").then().statusCode(412);
            assertEquals(
                    "2", Store.value("SELECT count(*) FROM owned_company_history WHERE id = ?::uuid", company.id()));
        }

        @Test
        void aPlanThatIsAStrategy_isNotDeletedBeforeItsCompany() {
            var plan = Made.plan();
            var company = Made.of("/owned-companies", company().with("ownershipStrategy", plan.code()));
            Api.delete(plan.path(), plan.presentEtag()).then().statusCode(409);
            Api.delete(company.path(), company.presentEtag()).then().statusCode(204);
            Api.get(company.path()).then().statusCode(410);
            Api.delete(plan.path(), plan.presentEtag()).then().statusCode(204);
        }
    }
}
