package org.sceneplan.cli.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimilarNameTest {

    private static final List<String> NAMES =
            List.of("demo", "new", "layout", "check", "checklist", "import-catalogue");

    @ParameterizedTest
    @CsvSource({"lyaout,layout", "laout,layout", "layouts,layout", "chekc,check", "checklst,checklist", "nwe,new",
        "import,import-catalogue", "zebra,''", "x,''", "d,''"})
    void findsTheNearestName(String given, String expected) {
        assertEquals(expected, SimilarName.of(given, NAMES));
    }
}
