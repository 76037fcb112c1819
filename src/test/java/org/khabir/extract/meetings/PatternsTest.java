package org.khabir.extract.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence for each way in which news tells, plans, denies or only seems to tell a meeting. */
class PatternsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void aSentenceForEachPattern(String pattern, String sentence, List<String> meetings) {
        assertThat(Story.told(sentence)).as(pattern).isEqualTo(meetings);
    }

    static Stream<Arguments> patterns() throws IOException {
        try (InputStream in = PatternsTest.class.getResourceAsStream("patterns.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .map(row -> Arguments.of(row[0], row[1], row[2].isEmpty() ? List.of() : List.of(row[2].split(" \\| ")))).toList().stream();
        }
    }
}
