package org.sceneplan.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.impl.PlanPackageImpl;

/** What the file format and the snapshot take for granted about the plan package. */
class PlanModelTest {

    private static final Set<String> COUNTS_AND_NUMBERS = Set.of("revision", "seed", "fireResistanceClass", "storey",
            "edge", "clearSides", "row", "column", "side", "facings", "quantity", "wanted", "achieved");
    private static final Set<String> SETS = Set.of("LayerState.hidden", "LayerState.locked", "Group.members");

    @Test
    void referencesPointToElementsWithAnId() {
        features().filter(EReference.class::isInstance).map(EReference.class::cast)
                .filter(reference -> !reference.isContainment())
                .forEach(reference -> assertTrue(
                        Identified.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass()),
                        named(reference)));
    }

    @Test
    void onlyReferencesHoldManyAndThoseThatAreNoContainmentOnlyInSetsOfElements() {
        features().filter(EStructuralFeature::isMany)
                .forEach(feature -> assertTrue(feature instanceof EReference reference
                        && (reference.isContainment() || SETS.contains(named(feature))), named(feature)));
    }

    @Test
    void numbersCarryTheirUnitInTheName() {
        List<String> without = features().filter(PlanModelTest::isNumber).map(EStructuralFeature::getName)
                .filter(name -> !name.matches(".*(Mm|Deg|W|Cny|Percent|mmPerUnit)") && !COUNTS_AND_NUMBERS.contains(name)).toList();

        assertEquals(List.of(), without);
    }

    @Test
    void idIsRequiredAndTheOnlyIdAttribute() {
        List<EAttribute> ids = features().filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
                .filter(EAttribute::isID).toList();

        assertEquals(1, ids.size());
        assertEquals("id", ids.get(0).getName());
        assertTrue(ids.get(0).isRequired());
    }

    @Test
    void nothingContainsItselfSoThatFilesAreShallow() {
        EClass plan = (EClass) PlanPackageImpl.eINSTANCE.getEClassifier("StorePlan");

        assertEquals(4, depth(plan));
    }

    @Test
    void newElementsAreUnlockedVisibleAndFirstOfTheirKind() {
        Fixture fixture = PlanFactory.INSTANCE.createFixture();

        assertFalse(fixture.isLocked());
        assertEquals(1, fixture.getClearSides());
        assertTrue(PlanFactory.INSTANCE.createLayer().isVisible());
        assertEquals(ServiceStatus.SURVEYED, PlanFactory.INSTANCE.createServicePoint().getStatus());
        assertEquals(WallReference.CENTRE, PlanFactory.INSTANCE.createWall().getReference());
        assertEquals(2, PlanFactory.INSTANCE.createStore().getFireResistanceClass());
        assertEquals(1, PlanFactory.INSTANCE.createStorePlan().getRevision());
    }

    private static int depth(EClass eClass) {
        return 1 + eClass.getEAllContainments().stream().mapToInt(child -> depth(child.getEReferenceType())).max()
                .orElse(0);
    }

    private static boolean isNumber(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        return type == int.class || type == long.class || type == double.class;
    }

    private static String named(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static Stream<EStructuralFeature> features() {
        return PlanPackageImpl.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(eClass -> ((EClass) eClass).getEStructuralFeatures().stream());
    }
}
