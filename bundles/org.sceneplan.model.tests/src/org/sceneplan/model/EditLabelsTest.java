package org.sceneplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The labels of org.sceneplan.model.edit, which the generator does not write again, fit the model in both languages. */
class EditLabelsTest {

    static final List<String> files = List.of("plugin.properties", "plugin_zh.properties");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Path EDIT_BUNDLE = Path.of(System.getProperty("sceneplan.root", "../.."))
            .resolve("bundles/org.sceneplan.model.edit");

    @ParameterizedTest
    @FieldSource("files")
    void everyTypeFeatureAndLiteralHasALabel(String file) throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String name : EcoreFiles.NAMES) {
            missing.addAll(keys(EcoreFiles.read(name)));
        }

        missing.removeAll(read(file).stringPropertyNames());

        assertEquals(Set.of(), missing);
    }

    @Test
    void chineseHasTheSameKeysAndPlaceholders() throws IOException {
        Properties english = read("plugin.properties");
        Properties chinese = read("plugin_zh.properties");

        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english, key), placeholders(chinese, key), key);
        }
    }

    private static Set<String> keys(EPackage ePackage) {
        Set<String> keys = new TreeSet<>();
        ePackage.eAllContents().forEachRemaining(element -> {
            if (element instanceof EClass eClass) {
                keys.add("_UI_" + eClass.getName() + "_type");
                eClass.getEStructuralFeatures().forEach(
                        feature -> keys.add("_UI_" + eClass.getName() + "_" + feature.getName() + "_feature"));
            } else if (element instanceof EEnum choices) {
                choices.getELiterals().forEach(
                        literal -> keys.add("_UI_" + choices.getName() + "_" + literal.getName() + "_literal"));
            }
        });
        return keys;
    }

    private static Set<String> placeholders(Properties texts, String key) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(texts.getProperty(key)).results()
                .forEach(match -> found.add(match.group()));
        return found;
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(EDIT_BUNDLE.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
