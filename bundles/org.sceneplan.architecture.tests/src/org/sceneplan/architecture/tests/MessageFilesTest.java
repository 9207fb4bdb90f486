package org.sceneplan.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Message files: no key twice, the same keys in both languages. */
class MessageFilesTest {
    private static final String ENGLISH = "messages.properties";
    private static final String CHINESE = "messages_zh.properties";

    @Test
    void noKeyStandsTwiceAndBothLanguagesHaveTheSameKeys() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path english : englishFiles()) {
            Path chinese = english.resolveSibling(CHINESE);
            if (!Files.exists(chinese)) {
                problems.add(english + ": there is no " + CHINESE);
                continue;
            }
            Set<String> keys = keys(english, problems);
            Set<String> others = keys(chinese, problems);
            keys.stream().filter(key -> !others.contains(key)).forEach(key -> problems.add(chinese + ": no " + key));
            others.stream().filter(key -> !keys.contains(key)).forEach(key -> problems.add(english + ": no " + key));
        }
        assertEquals(List.of(), problems);
    }

    private static List<Path> englishFiles() throws IOException {
        try (Stream<Path> files = Files.walk(BundleManifest.projectRoot().resolve("bundles"))) {
            return files.filter(file -> file.getFileName().toString().equals(ENGLISH)
                    && file.toString().replace('\\', '/').contains("/src/")).sorted().toList();
        }
    }

    /** The keys of a file; a key that stands twice becomes a problem. */
    private static Set<String> keys(Path file, List<String> problems) {
        Set<String> keys = new HashSet<>();
        Properties counting = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (!keys.add(key.toString())) {
                    problems.add(file + ": " + key + " stands twice");
                }
                return super.put(key, value);
            }
        };
        try {
            counting.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return keys;
    }
}
