package org.sceneplan.plan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.impl.PlanPackageImpl;

class NumberRangeTest {

    @Test
    void everyNumberOfThePlanButTheSeedHasARange() {
        List<String> without = PlanPackageImpl.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(eClass -> ((EClass) eClass).getEAttributes().stream())
                .filter(attribute -> isNumber(attribute) && NumberRange.of(attribute) == null)
                .map(attribute -> attribute.getEContainingClass().getName() + "." + attribute.getName()).toList();

        assertEquals(List.of("StorePlan.seed"), without);
    }

    @Test
    void bothEndsBelongToTheRangeAndNaNNever() {
        NumberRange range = new NumberRange(-1, 2);

        assertTrue(range.contains(-1));
        assertTrue(range.contains(2));
        assertFalse(range.contains(2.0001));
        assertFalse(range.contains(Double.NaN));
    }

    private static boolean isNumber(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == int.class || type == long.class || type == double.class;
    }
}
