package org.sceneplan.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Every key of a message file is named by the code of its bundle: as a text, as an enum constant, or in parts of which
 * the first ends, or the next begins, with a point or an underscore.
 */
class UsedMessagesTest {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"\\s*([+,]?)");
    private static final Pattern ADDED = Pattern.compile("(?:[+?:]\\s*)\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String SEPARATORS = "._";

    @Test
    void everyKeyIsNamedByTheCodeOfItsBundle() throws IOException {
        List<String> unused = new ArrayList<>();
        for (Path bundle : bundles()) {
            Words words = Words.of(bundle.resolve("src"));
            for (Path file : files(bundle.resolve("src"), "messages.properties")) {
                Properties messages = new Properties();
                messages.load(new StringReader(Files.readString(file)));
                messages.stringPropertyNames().stream().sorted().filter(key -> !words.name(key))
                        .forEach(key -> unused.add(bundle.relativize(file) + ": " + key));
            }
        }
        assertEquals(List.of(), unused);
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> bundles = Files.list(BundleManifest.projectRoot().resolve("bundles"))) {
            return bundles.filter(bundle -> !bundle.toString().endsWith(".tests")
                    && Files.isDirectory(bundle.resolve("src"))).sorted().toList();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /**
     * What the code of a bundle says.
     *
     * @param whole texts and names
     * @param firstParts texts to which more is added, or that are passed with more
     * @param lastParts texts that are added or chosen
     */
    private record Words(Set<String> whole, Set<String> firstParts, Set<String> lastParts) {

        static Words of(Path source) throws IOException {
            Words words = new Words(new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (Path file : files(source, ".java")) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                for (Matcher text = TEXT.matcher(code); text.find();) {
                    words.whole.add(text.group(1));
                    if (!text.group(2).isEmpty()) {
                        words.firstParts.add(text.group(1));
                    }
                }
                for (Matcher added = ADDED.matcher(code); added.find();) {
                    words.lastParts.add(added.group(1));
                }
                for (Matcher name = NAME.matcher(code); name.find();) {
                    words.whole.add(name.group());
                }
            }
            words.firstParts.remove("");
            words.lastParts.remove("");
            return words;
        }

        boolean name(String key) {
            return whole.contains(key) || firstParts.stream().anyMatch(part -> isBegunBy(key, part))
                    || lastParts.stream().anyMatch(part -> key.length() > part.length() && key.endsWith(part)
                            && whole.contains(key.substring(0, key.length() - part.length())));
        }

        private static boolean isBegunBy(String key, String part) {
            return key.length() > part.length() && key.startsWith(part)
                    && (isSeparator(part.charAt(part.length() - 1)) || isSeparator(key.charAt(part.length())));
        }

        private static boolean isSeparator(char letter) {
            return SEPARATORS.indexOf(letter) >= 0;
        }
    }
}
