package org.lishenzhi.bench;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a database has been made to write so far.
 *
 * @param inserted rows
 * @param changed rows updated or deleted
 * @param log bytes of the write-ahead log, of the whole server
 * @param size bytes of all tables with their indexes
 */
record Ledger(long inserted, long changed, long log, long size) {

    /** Reads it in a quiet moment: the server counts what a connection did some seconds after it fell idle. */
    static Ledger of(JdbcTemplate database) {
        try {
            Thread.sleep(12_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Map<String, Object> row = database.queryForMap(
                """
                select coalesce(sum(n_tup_ins), 0)::bigint as inserted,
                       coalesce(sum(n_tup_upd + n_tup_del), 0)::bigint as changed,
                       (pg_current_wal_lsn() - '0/0'::pg_lsn)::bigint as log,
                       coalesce(sum(pg_total_relation_size(relid)), 0)::bigint as size
                from pg_stat_user_tables
                """);
        List<Long> figures = List.of("inserted", "changed", "log", "size").stream()
                .map(name -> ((Number) row.get(name)).longValue())
                .toList();
        return new Ledger(figures.get(0), figures.get(1), figures.get(2), figures.get(3));
    }

    /** Between that moment and this, for each of so many cases. */
    Ledger since(Ledger before, int cases) {
        return new Ledger(
                (inserted - before.inserted) / cases,
                (changed - before.changed) / cases,
                (log - before.log) / cases,
                (size - before.size) / cases);
    }
}
