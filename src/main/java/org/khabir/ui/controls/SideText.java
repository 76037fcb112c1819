package org.khabir.ui.controls;

import java.util.List;
import java.util.stream.Collectors;
import org.khabir.model.CaseSide;
import org.khabir.ui.common.Texts;

/** Names the nationalities and sides of people and bodies in the interface's language. */
public final class SideText {

    private static final int MOST = 3;
    private static final String NAME = "sides.of.";

    private final Texts texts;

    public SideText(Texts texts) {
        this.texts = texts;
    }

    /** The name of one, such as Libya or the United Nations; empty for null. */
    public String name(String side) {
        return side == null ? "" : texts.text(NAME + side);
    }

    /** All that have a name, in no order. */
    public List<String> all() {
        return texts.messages().bundle("sides").keySet().stream().filter(key -> key.startsWith(NAME)).map(key -> key.substring(NAME.length())).toList();
    }

    /** A line with those that most articles state, and how many do. */
    public String of(List<CaseSide> sides) {
        return texts.text("sides.stated", sides.stream().limit(MOST).map(each -> texts.text("sides.articles", name(each.side()), each.articles()))
                .collect(Collectors.joining(texts.text("sides.separator"))));
    }
}
