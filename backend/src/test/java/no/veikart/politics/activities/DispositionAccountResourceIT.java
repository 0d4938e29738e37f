package no.veikart.politics.activities;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Store;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Disposition accounts with what they are used for. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DispositionAccountResourceIT {

    private static Body account() {
        return Politics.dispositionAccount(Made.newCode("account"));
    }

    @Nested
    class AsAnyone {

        @Test
        void whatIsLeft_isComputed_whereBothAreTold() {
            var account = Made.of(
                    "/disposition-accounts", account().with("budget", 2_687_700).with("spent", 521_348));
            Api.get(account.path())
                    .then()
                    .body("remainderState", equalTo("COMPUTED"))
                    .body("remainder", equalTo(2_166_352));
            var over = Made.of(
                    "/disposition-accounts", account().with("budget", 10).with("spent", 10.5));
            Api.get(over.path()).then().body("remainder", equalTo(-0.5f));
            var unknown = Made.of("/disposition-accounts", account().with("budget", 10));
            Api.get(unknown.path())
                    .then()
                    .body("remainderState", equalTo("NOT_REGISTERED"))
                    .body("remainder", nullValue())
                    .body("spent", nullValue());
        }

        @Test
        void listDispositionAccounts_areFoundByBodyAndYear() {
            var body = Made.politicalBody();
            var account = Made.of(
                    "/disposition-accounts",
                    account().with("bodies", List.of(body.code())).with("year", 1804));
            Api.get("/disposition-accounts?year=1804").then().body("items.code", contains(account.code()));
            Api.get("/disposition-accounts?body=" + body.code())
                    .then()
                    .body("items[0].bodies.code", contains(body.code()));
        }

        @Test
        void items_standInTheirOrder_andAreFoundWithTheirAccount() {
            var account = Politics.makeAccount();
            var second = Made.of(
                    "/disposition-items",
                    Politics.dispositionItem(Made.newCode("item"), account.code())
                            .with("ordinal", 2));
            var first = Made.of(
                    "/disposition-items",
                    Politics.dispositionItem(Made.newCode("item"), account.code())
                            .with("title", Map.of("nb", "Gave til Snurrebassklubben"))
                            .with("recipient", "Snurrebassklubben")
                            .with("amount", 5000.50));
            Api.get("/disposition-items?account=" + account.code())
                    .then()
                    .body("items.code", contains(first.code(), second.code()))
                    .body("items[0].amount", equalTo(5000.5f))
                    .body("items[0].account.year", equalTo(2017))
                    .body("items[1].amount", nullValue());
            Api.get("/search?q=snurrebassklubben")
                    .then()
                    .body("items.type", hasItem("disposition-account"))
                    .body("items.code", hasItem(account.code()));
        }
    }

    @Nested
    @TestSecurity(user = "siri", roles = "political-secretariat")
    class AsSecretariat {

        @Test
        void faults_areToldTogether_andNothingIsStored() {
            var account = Politics.makeAccount();
            var before = Store.counts();
            Api.post(
                            "/disposition-accounts",
                            account()
                                    .with("bodies", List.of("no-such"))
                                    .with("budget", -1)
                                    .with("spent", 1.005)
                                    .with("year", 1700))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/bodies/0", "/budget", "/spent", "/year"));
            Api.post(
                            "/disposition-items",
                            Politics.dispositionItem(Made.newCode("item"), "no-such")
                                    .with("kind", "BRIBE")
                                    .with("amount", 0.001)
                                    .with("activities", List.of("no-such", "nor-such")))
                    .then()
                    .statusCode(400)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/account", "/kind", "/amount", "/activities/0", "/activities/1"));
            assertEquals(before, Store.counts());
            assertEquals(0, account.version());
        }

        @Test
        void anItem_staysInItsAccount_whichIsDeletedOnlyWhenEmpty() {
            var account = Politics.makeAccount();
            var item = Politics.makeItemOf(account);
            Api.patch(
                            item.path(),
                            item.etag(),
                            "{\"account\": \"" + Politics.makeAccount().code() + "\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unchangeable"));
            Api.delete(account.path(), account.presentEtag()).then().statusCode(409);
            Api.delete(item.path(), item.etag()).then().statusCode(204);
            Api.delete(account.path(), account.presentEtag()).then().statusCode(204);
            Api.get(account.path()).then().statusCode(410);
        }

        @Test
        void updateDispositionAccount_keepsWhatWasKnown() {
            var account = Made.of("/disposition-accounts", account().with("budget", 10.50));
            Api.patch(account.path(), account.etag(), "{\"budget\": 10.5}")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(0));
            Api.patch(account.path(), account.etag(), "{\"budget\": null, \"spent\": 0}")
                    .then()
                    .statusCode(200)
                    .body("budget", nullValue())
                    .body("spent", equalTo(0));
            assertEquals(
                    "2",
                    Store.value("SELECT count(*) FROM disposition_account_history WHERE code = ?", account.code()));
        }
    }

    @Nested
    class PastTheApi {

        @Test
        void theDatabase_holdsTheRulesToo() {
            var account = Politics.makeAccount();
            for (String set : List.of("budget = -1", "spent = 0.001", "year = 3000")) {
                assertThrows(
                        SQLException.class,
                        () -> Store.execute(
                                "UPDATE disposition_account SET " + set + " WHERE id = '" + account.id() + "'"));
            }
        }
    }
}
