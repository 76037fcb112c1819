package org.khabir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabir.i18n.KhabirException;
import org.khabir.model.Article;
import org.khabir.model.CaseEntity;
import org.khabir.model.EntityType;

/** What an entity of the case is called. */
class EntityTitlesTest {

    @TempDir
    Path folder;

    @Test
    void theSpellingWithItsHamzaIsTheNameThoughFewerWriteIt() throws KhabirException {
        assertThat(name("one", "افريكوم هنا", "افريكوم هناك", "أفريكوم")).isEqualTo("أفريكوم");
    }

    @Test
    void aSpellingOfFewAmongManyIsNot() throws KhabirException {
        assertThat(name("two", "افريكوم", "افريكوم هنا", "افريكوم هناك", "افريكوم وافريكوم", "أفريكوم")).isEqualTo("افريكوم");
    }

    private String name(String name, String... bodies) throws KhabirException {
        try (CaseStore store = CaseStore.create(folder.resolve(name))) {
            List<Article> articles = Stream.of(bodies).map(body -> Samples.article("art-" + body.hashCode(), "", LocalDate.EPOCH, body)).toList();
            store.add(articles.stream().map(article -> new AnalyzedArticle(article, Samples.analysis(article))).toList());
            return store.entities().stream().filter(entity -> entity.type() == EntityType.ORGANIZATION).map(CaseEntity::name).findFirst().orElseThrow();
        }
    }
}
