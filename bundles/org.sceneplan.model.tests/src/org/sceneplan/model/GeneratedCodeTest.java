package org.sceneplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The committed generated code says what the .ecore files say; regenerate-model --check compares it byte by byte. */
class GeneratedCodeTest {

    static final List<String> packages = EcoreFiles.NAMES;

    @ParameterizedTest
    @FieldSource("packages")
    void generatedPackageEqualsTheEcoreFile(String name) throws IOException {
        EPackage ecore = EcoreFiles.read(name);
        EPackage generated = EcoreFiles.generated(name);

        assertEquals(ecore.getNsURI(), generated.getNsURI());
        assertEquals(ecore.getNsPrefix(), generated.getNsPrefix());
        assertEquals(described(ecore), described(generated));
    }

    @ParameterizedTest
    @FieldSource("packages")
    void everyClassCanBeCreated(String name) {
        EPackage generated = EcoreFiles.generated(name);

        for (EClassifier classifier : generated.getEClassifiers()) {
            if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
                EObject created = EcoreUtil.create(eClass);
                assertEquals(eClass, created.eClass());
                assertTrue(eClass.getInstanceClass().isInstance(created));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("packages")
    void namespaceCarriesTheMajorVersion(String name) throws IOException {
        assertTrue(EcoreFiles.read(name).getNsURI().matches("http://www\\.sceneplan\\.org/" + name + "/[1-9]\\d*"));
    }

    @ParameterizedTest
    @FieldSource("packages")
    void packageAndDataFitTheFileFormat(String name) throws IOException {
        EPackage ecore = EcoreFiles.read(name);

        ecore.eAllContents().forEachRemaining(element -> {
            if (element instanceof EReference reference && reference.isContainment()) {
                assertFalse(reference.getEReferenceType().isAbstract(), described(reference));
            }
            if (element instanceof EEnum choices) {
                assertEquals(choices.getELiterals().size(),
                        choices.getELiterals().stream().map(literal -> literal.getLiteral()).distinct().count());
            }
        });
    }

    /** One line per class, data type or enumeration; the generator orders them by kind. */
    private static String described(EPackage ePackage) {
        return ePackage.getEClassifiers().stream().map(GeneratedCodeTest::described).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String described(EClassifier classifier) {
        List<String> parts = new ArrayList<>(List.of(classifier.eClass().getName(), classifier.getName()));
        if (classifier instanceof EEnum choices) {
            choices.getELiterals().forEach(literal -> parts.add(
                    literal.getName() + "=" + literal.getValue() + "=" + literal.getLiteral()));
        }
        if (classifier instanceof EClass eClass) {
            parts.add("abstract " + eClass.isAbstract());
            eClass.getESuperTypes().forEach(type -> parts.add("extends " + type.getName()));
            eClass.getEStructuralFeatures().forEach(feature -> parts.add(described(feature)));
        }
        return String.join("; ", parts);
    }

    private static String described(EStructuralFeature feature) {
        String kind = feature instanceof EAttribute attribute ? "id " + attribute.isID()
                : "containment " + ((EReference) feature).isContainment();
        return "%s %s %d..%d '%s' %s".formatted(feature.getName(), feature.getEType().getName(),
                feature.getLowerBound(), feature.getUpperBound(), feature.getDefaultValueLiteral(), kind);
    }
}
