package org.sceneplan.workbench.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.outline.FindingMarks;
import org.sceneplan.editor.outline.NodeFilter;
import org.sceneplan.editor.outline.OutlineDrop;
import org.sceneplan.editor.outline.OutlineDrop.Place;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.editor.outline.PlanNodeKind;
import org.sceneplan.editor.outline.PlanTree;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.PlanHistory;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.workbench.view.TestShop;

class OutlineTest {
    private final StorePlan plan = TestShop.plan();
    private final PlanHistory history = new PlanHistory(plan);

    @Test
    void fixtureDroppedOnAZoneBelongsToIt() {
        drop(TestShop.ISLAND, TestShop.BEDROOM, Place.ON);

        assertEquals(TestShop.BEDROOM, fixture(TestShop.ISLAND).getZone().getId());
        history.undo();
        assertEquals(TestShop.LIVING, fixture(TestShop.ISLAND).getZone().getId());
    }

    @Test
    void fixtureDroppedOnALayerLiesOnIt() {
        drop(TestShop.ISLAND, "user1", Place.ON);

        assertEquals("user1", fixture(TestShop.ISLAND).getLayer().getId());
    }

    @Test
    void fixtureDroppedBesideAnotherTakesItsZoneAndPlaceInOneStep() {
        drop("L1.fixture.A03", TestShop.ISLAND, Place.BEFORE);

        assertEquals(TestShop.LIVING, fixture("L1.fixture.A03").getZone().getId());
        assertEquals(List.of("L1.fixture.A03", TestShop.ISLAND, TestShop.NEAR_ISLAND),
                plan.getLevels().getFirst().getFixtures().stream().map(Fixture::getId).toList());
        history.undo();
        assertFalse(history.canUndo());
    }

    @Test
    void zonesAreReordered() {
        drop(TestShop.LIVING, TestShop.BEDROOM, Place.AFTER);

        assertEquals(TestShop.LIVING, plan.getLevels().getFirst().getZones().getLast().getId());
        assertTrue(edit(TestShop.LIVING, TestShop.ISLAND, Place.ON).isEmpty());
        assertTrue(edit(TestShop.LIVING, TestShop.LIVING, Place.ON).isEmpty());
    }

    @Test
    void everythingOfThePlanIsInTheTree() {
        for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                assertNotNull(tree().node(element.getId()), element.getId());
            }
        }
        assertEquals(PlanNodeKind.LAYER, tree().node("user1").kind());
    }

    @Test
    void fixtureWithoutZoneStaysVisible() {
        fixture(TestShop.ISLAND).setZone(null);

        assertEquals("Fixtures without zone", tree().node(TestShop.ISLAND).parent().label());
    }

    @Test
    void filterKeepsWhatIsAboveAndBelow() {
        NodeFilter filter = new NodeFilter(" a01 ");
        PlanTree tree = tree();

        assertTrue(filter.accepts(tree.node(TestShop.ISLAND)));
        assertTrue(filter.accepts(tree.node(TestShop.POSITION)), "what stands on a match");
        assertTrue(filter.accepts(tree.node(TestShop.LIVING)), "where a match is");
        assertFalse(filter.accepts(tree.node(TestShop.BEDROOM)));
        assertTrue(new NodeFilter("").accepts(tree.node(TestShop.BEDROOM)));
    }

    @Test
    void marksShowTheWorstBelow() {
        PlanTree tree = tree();
        FindingMarks marks = new FindingMarks(RuleEngine.standard().check(TestShop.context(plan)), tree);

        assertEquals(Severity.H, marks.worst(tree.node(TestShop.ISLAND)).orElseThrow());
        assertEquals(Severity.H, marks.worst(tree.root()).orElseThrow());
        assertEquals(Optional.empty(), new FindingMarks().worst(tree.root()));
        assertNull(tree.node("no such"));
    }

    private void drop(String dragged, String target, Place place) {
        assertFalse(history.execute(edit(dragged, target, place).orElseThrow()).isRefused());
    }

    private Optional<PlanEdit> edit(String dragged, String target, Place place) {
        PlanNode node = tree().node(target);
        return new OutlineDrop(this::element).edit(List.of(dragged), node, place);
    }

    private PlanTree tree() {
        return PlanTree.of(TestShop.context(plan), Locale.ENGLISH);
    }

    private Fixture fixture(String id) {
        return (Fixture) element(id);
    }

    private EObject element(String id) {
        for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element && element.getId().equals(id)) {
                return element;
            }
        }
        return null;
    }
}
