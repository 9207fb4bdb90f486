package org.sceneplan.plan.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.GroupLeaves;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Groups within groups: a pair of fixtures is a group, the pair and a note are one around it. */
class NestedGroupsTest {

    private StorePlan plan;
    private Level level;
    private Fixture first;
    private Fixture second;
    private Note note;
    private Group pair;
    private Group outer;

    @BeforeEach
    void groups() throws Exception {
        plan = SamplePlans.shop();
        level = plan.getLevels().get(0);
        first = level.getFixtures().get(0);
        second = level.getFixtures().get(1);
        note = note("N-8", 500);
        note("N-9", 900);
        pair = grouped(List.of(first, second));
        outer = grouped(List.of(first, second, note));
    }

    @Test
    void groupsTakenWholeBecomeMembersAndALoneGroupIsRefused() throws Exception {
        assertEquals(Set.of(pair, note), Set.copyOf(outer.getMembers()));
        assertEquals(List.of(first, second), pair.getMembers());
        assertEquals(Set.of(first, second, note), GroupTree.leaves(List.of(outer)));
        assertEquals(List.of(pair, outer), GroupTree.around(first));
        EditHarness.refused(plan, new GroupEdit(level, "", List.of(first, second)), "group.same", pair.getId());
        EditHarness.refused(plan, new GroupEdit(level, "", List.of(pair, note)), "group.same", outer.getId());
        assertEquals(List.of(ids(first, second, note), ids(first, second), ids(first)),
                new GroupLeaves(PlanSnapshotFactory.of(plan).levels().get(0)).around(first.getId()).stream()
                        .map(Set::copyOf).toList());
    }

    @Test
    void ungroupingGoesOneLevelAndKeepsTheGroupAround() throws Exception {
        EditHarness.applied(plan, new UngroupEdit(List.of(outer)));
        assertEquals(List.of(pair), level.getGroups());
        assertEquals(List.of(first, second), pair.getMembers());

        Group again = grouped(List.of(pair, note));
        EditHarness.applied(plan, new UngroupEdit(List.of(pair)));
        assertEquals(List.of(again), level.getGroups());
        assertEquals(Set.of(first, second, note), Set.copyOf(again.getMembers()));
        EditHarness.applied(plan, new UngroupEdit(List.of(again)));
        assertEquals(List.of(), level.getGroups());
    }

    @Test
    void membersOfOneGroupBecomeAGroupWithinIt() throws Exception {
        Note more = level.getNotes().getLast();
        Group all = grouped(List.of(outer, more));
        EditHarness.applied(plan, new UngroupEdit(List.of(outer)));
        Group within = grouped(List.of(note, more));
        assertEquals(List.of(pair, within), all.getMembers());
    }

    @Test
    void everythingWithinMovesLocksAndIsCopied() throws Exception {
        int xMm = first.getXMm();

        EditHarness.applied(plan, new MoveElementsEdit(List.of(outer), 70, 0));
        assertEquals(List.of(xMm + 70, 570), List.of(first.getXMm(), note.getXMm()));
        EditHarness.refused(plan, new LockEdit(List.of(outer), true), "lock.impossible", note.getId());
        EditHarness.applied(plan, new LockEdit(List.of(pair), true));
        assertTrue(first.isLocked() && second.isLocked());
        EditHarness.refused(plan, new MoveElementsEdit(List.of(outer), 70, 0), "element.locked", first.getId());
        EditHarness.applied(plan, new PasteEdit(List.of(outer), level, 0, -100));
        assertEquals(4, level.getGroups().size());
        Group copy = level.getGroups().stream().filter(each -> each != outer && each.getMembers().size() == 2
                && each.getMembers().stream().anyMatch(Group.class::isInstance)).findFirst().orElseThrow();
        Set<EObject> copies = GroupTree.leaves(List.of(copy));
        assertEquals(3, copies.size());
        assertTrue(copies.stream().noneMatch(Set.of(first, second, note)::contains));
    }

    @Test
    void whatIsLeftOfAGroupGoesToTheGroupAround() throws Exception {
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(first)));
        assertEquals(List.of(outer), level.getGroups());
        assertEquals(Set.of(second, note), Set.copyOf(outer.getMembers()));
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(note)));
        assertEquals(List.of(), level.getGroups());
    }

    @Test
    void aGroupRemovedWithoutItsMembersLeavesThemInTheGroupAround() throws Exception {
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(pair, first)));

        assertEquals(List.of(outer), level.getGroups());
        assertEquals(Set.of(second, note), Set.copyOf(outer.getMembers()));
    }

    @Test
    void aGroupInItselfDoesNoHarm() throws Exception {
        pair.getMembers().add(outer);

        assertEquals(Set.of(first, second, note), GroupTree.leaves(List.of(outer)));
        assertEquals(List.of(pair, outer), GroupTree.around(first));
        EditHarness.applied(plan, new MoveElementsEdit(List.of(outer), 10, 0));
        EditHarness.applied(plan, new RemoveElementsEdit(List.of(first, second, note)));
    }

    private Group grouped(List<? extends EObject> elements) throws Exception {
        GroupEdit edit = new GroupEdit(level, "", elements);
        EditHarness.applied(plan, edit);
        return edit.group();
    }

    private Note note(String id, int xMm) {
        Note made = PlanFactory.INSTANCE.createNote();
        made.setId(id);
        made.setText(id);
        made.setXMm(xMm);
        level.getNotes().add(made);
        return made;
    }

    private static Set<String> ids(EObject... elements) {
        return Set.copyOf(List.of(elements).stream().map(each -> ((Identified) each).getId()).toList());
    }
}
