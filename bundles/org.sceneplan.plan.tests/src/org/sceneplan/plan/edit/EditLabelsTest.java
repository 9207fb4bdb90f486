package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;

class EditLabelsTest {

    private final StorePlan plan = SamplePlans.shop();
    private final Level level = plan.getLevels().getFirst();

    @Test
    void everyAttributeIsNamedByAWord() {
        for (EClassifier each : plan.eClass().getEPackage().getEClassifiers()) {
            if (each instanceof EClass kind && !kind.isAbstract()) {
                EObject element = plan.eClass().getEPackage().getEFactoryInstance().create(kind);
                for (EAttribute attribute : kind.getEAllAttributes()) {
                    EditHarness.assertReadable(new SetAttributeEdit(element, attribute, null));
                    EditHarness.assertReadable(new SetAttributesEdit(List.of(element), attribute.getName(), null));
                }
            }
        }
    }

    @Test
    void changeOfAnAttributeSaysWhatOfHowMany() {
        check("Change width of 2 fixtures", "更改 2 个道具的宽度",
                new SetAttributesEdit(level.getFixtures(), "widthMm", 900));
        check("Change height of fixture 'F-1'", "更改道具“F-1”的高度",
                new SetAttributesEdit(level.getFixtures().subList(0, 1), "heightMm", 900));
        check("Move 2 fixtures", "移动 2 个道具", new SetAttributesEdit(level.getFixtures(), "yMm", 900));
        check("Unlock 2 fixtures", "解锁 2 个道具", new SetAttributesEdit(level.getFixtures(), "locked", false));
    }

    @Test
    void severalElementsAreCountedByTheirKind() {
        check("Move 2 fixtures", "移动 2 个道具", new MoveElementsEdit(level.getFixtures(), 10, 0));
        check("Delete 2 elements", "删除 2 个元素", new RemoveElementsEdit(
                List.of(level.getFixtures().getFirst(), level.getWalls().getFirst())));
        check("Put product type 'TV' on 2 display positions", "将产品类型“TV”放到 2 个出样位",
                new AssignProductEdit(level.getFixtures().getFirst().getPositions().subList(0, 2), "TV", ""));
    }

    private static void check(String english, String chinese, PlanEdit edit) {
        assertEquals(english, edit.label(Locale.ENGLISH));
        assertEquals(chinese, edit.label(Locale.CHINESE));
    }
}
