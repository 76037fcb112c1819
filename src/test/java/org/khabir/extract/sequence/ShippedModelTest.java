package org.khabir.extract.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khabir.extract.gazetteer.Gazetteer;
import org.khabir.text.Token;
import org.khabir.text.Tokenizer;

/** The model in the jar, on sentences of no corpus with names that no list holds. */
class ShippedModelTest {

    private static SequenceModel model;
    private static Gazetteer gazetteer;

    @BeforeAll
    static void load() {
        model = SequenceModels.shipped();
        gazetteer = Gazetteer.standard();
    }

    @Test
    void findsPersonsThatNoListHolds() {
        assertThat(names("وقال المتحدث باسم الشرطة روبرتو كاستيلانو إن التحقيق مستمر.")).contains("PER روبرتو كاستيلانو");
        assertThat(gazetteer.lookup("روبرتو كاستيلانو")).isEmpty();
    }

    @Test
    void findsPlacesThatNoListHolds() {
        assertThat(names("وقع الانفجار في مدينة بلينغتون جنوب ألمانيا.")).contains("LOC بلينغتون", "LOC ألمانيا");
        assertThat(gazetteer.lookup("بلينغتون")).isEmpty();
    }

    @Test
    void tashkeelAndTatweelDoNotMatter() {
        assertThat(names("وقالَ المتحدّثُ روبرتو كاستيـــلانو إنّ التحقيقَ مستمرّ.")).contains("PER روبرتو كاستيـــلانو");
    }

    @Test
    void ordinaryTextHoldsNoNames() {
        assertThat(names("ارتفعت أسعار القمح والزيت في الأسواق خلال الأسبوع الماضي.")).isEmpty();
    }

    @Test
    void isSmallEnough() throws java.io.IOException {
        assertThat(SequenceModels.size()).isLessThan(20_000_000);
    }

    private static List<String> names(String sentence) {
        List<Token> tokens = Tokenizer.tokenize(sentence);
        int[] tags = model.tagger(gazetteer).tag(List.of(tokens)).getFirst().best();
        List<String> names = new ArrayList<>();
        for (int first = 0; first < tags.length; first++) {
            if (Tags.isBegin(tags[first])) {
                int last = first;
                while (last + 1 < tags.length && tags[last + 1] == Tags.inside(Tags.type(tags[first]))) {
                    last++;
                }
                names.add(model.tags().types().get(Tags.type(tags[first])) + " "
                        + sentence.substring(tokens.get(first).start(), tokens.get(last).end()));
            }
        }
        return names;
    }
}
