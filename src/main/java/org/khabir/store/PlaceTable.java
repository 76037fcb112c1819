package org.khabir.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.khabir.link.DecidedArticle;
import org.khabir.link.NameKey;
import org.khabir.model.CasePlace;
import org.khabir.model.Entity;
import org.khabir.model.EntityType;
import org.khabir.model.Mention;
import org.khabir.model.Place;

/** The places that articles name, and where they lie. */
final class PlaceTable {

    private final Session session;

    PlaceTable(Session session) {
        this.session = session;
    }

    /** Puts what {@code article} says now in place of what it said before. */
    void replace(long article, DecidedArticle decided) throws SQLException {
        session.run("DELETE FROM article_place WHERE article = ?", article);
        for (Entity entity : decided.analysis().entities()) {
            if (entity.type() == EntityType.LOCATION || entity.type() == EntityType.FACILITY) {
                add(article, entity, decided.nameKey(entity.id()).orElseThrow());
            }
        }
    }

    /** By article, in the order in which they were stored. */
    List<CasePlace> all() throws SQLException {
        return session.list("""
                SELECT a.id, a.published, p.entity, e.key, p.name, e.name AS called, e.name_en, p.mentions, span_start, span_end,
                    latitude, longitude, country, site, p.confidence
                FROM article_place AS p JOIN article AS a ON a.no = p.article JOIN case_name AS n ON n.key = p.name
                JOIN case_entity AS e ON e.key = n.entity ORDER BY p.article, span_start""", PlaceTable::place);
    }

    private void add(long article, Entity entity, String name) throws SQLException {
        Mention first = entity.mentions().getFirst();
        Place place = entity.place();
        session.run("INSERT INTO article_place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", article, entity.id(), name, entity.mentions().size(),
                first.span().start(), first.span().end(), place == null ? null : place.latitude(), place == null ? null : place.longitude(),
                place == null ? null : place.country(), place == null ? null : place.id(), place == null ? null : place.confidence());
    }

    private static CasePlace place(ResultSet row) throws SQLException {
        String site = row.getString("site");
        Place place = site == null ? null : new Place(row.getString("country"), row.getDouble("latitude"), row.getDouble("longitude"), site,
                row.getDouble("confidence"));
        return new CasePlace(row.getString("id"), Columns.day(row, "published"), row.getString("entity"), row.getString("key"),
                NameKey.type(row.getString("name")), row.getString("called"), row.getString("name_en"), place, row.getInt("mentions"), Columns.span(row));
    }
}
