package no.veikart.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What really stands in the database, asked past the API. */
public final class Store {

    private Store() {}

    /** Rows that a write would leave: of things, of their history, of the audit, of keys. Equal before and after, nothing was stored. */
    public static List<Long> counts() {
        return List.of(
                count("goal"),
                count("goal_version"),
                count("goal_version_history"),
                count("plan"),
                count("premise"),
                count("source"),
                count("election_period"),
                count("political_body"),
                count("political_body_history"),
                count("body_term"),
                count("body_term_history"),
                count("body_year"),
                count("governance_principle"),
                count("election_history"),
                count("electoral_list_history"),
                count("electoral_list_party"),
                count("body_activity_history"),
                count("body_activity_body"),
                count("disposition_account_history"),
                count("disposition_item_history"),
                count("decision_process_history"),
                count("decision_process_plan"),
                count("process_phase_history"),
                count("process_phase_body"),
                count("party_history"),
                count("parliamentary_group_history"),
                count("group_affiliation_history"),
                count("body_membership_history"),
                count("body_role_history"),
                count("member_leave_history"),
                count("unit_of_measure"),
                count("dimension"),
                count("dimension_member"),
                count("indicator"),
                count("indicator_version_history"),
                count("series"),
                count("observation"),
                count("observation_history"),
                count("target"),
                count("target_history"),
                count("organisation_unit"),
                count("organisation_unit_version_history"),
                count("person"),
                count("organisation_position"),
                count("organisation_position_history"),
                count("position_holder_history"),
                count("responsibility"),
                count("leadership_group_history"),
                count("leadership_group_task"),
                count("leadership_group_member_history"),
                count("owned_company_history"),
                count("audit_entry"),
                count("idempotency_key"));
    }

    public static long count(String table) {
        return Long.parseLong(value("SELECT count(*) FROM " + table));
    }

    /** The first column of the first row as text; null when there is none. */
    public static String value(String query, Object... parameters) {
        try (var connection = source().getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The first column of every row as text. */
    public static List<String> values(String query) {
        try (var connection = source().getConnection();
                var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /**
     * Runs statements in one transaction and commits.
     *
     * @throws SQLException what the database refuses, also at commit; nothing stays
     */
    public static void execute(String... statements) throws SQLException {
        try (var connection = source().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static AgroalDataSource source() {
        return CDI.current().select(AgroalDataSource.class).get();
    }
}
