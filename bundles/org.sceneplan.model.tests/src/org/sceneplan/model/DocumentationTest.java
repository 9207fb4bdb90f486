package org.sceneplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The .ecore files say what everything in them means; the generated packages carry no documentation. */
class DocumentationTest {

    static final List<String> packages = EcoreFiles.NAMES;

    @ParameterizedTest
    @FieldSource("packages")
    void everyElementIsDocumented(String name) throws IOException {
        List<String> silent = new ArrayList<>();

        EcoreFiles.read(name).eAllContents().forEachRemaining(element -> {
            if (element instanceof ENamedElement named && isSilent(named)) {
                silent.add(path(named));
            }
        });

        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @FieldSource("packages")
    void documentationSaysMoreThanTheName(String name) throws IOException {
        List<String> repeating = new ArrayList<>();

        EcoreFiles.read(name).eAllContents().forEachRemaining(element -> {
            if (element instanceof ENamedElement named && !isSilent(named)
                    && letters(EcoreUtil.getDocumentation(named)).equals(letters(named.getName()))) {
                repeating.add(path(named));
            }
        });

        assertEquals(List.of(), repeating);
    }

    private static boolean isSilent(ENamedElement element) {
        String documentation = EcoreUtil.getDocumentation(element);
        return documentation == null || documentation.isBlank();
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
    }

    private static String path(ENamedElement element) {
        EObject owner = element.eContainer();
        return owner instanceof ENamedElement named ? named.getName() + "." + element.getName() : element.getName();
    }
}
