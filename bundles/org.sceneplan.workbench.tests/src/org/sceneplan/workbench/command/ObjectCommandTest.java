package org.sceneplan.workbench.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.workbench.command.OpenShop.THIRD;
import static org.sceneplan.workbench.view.TestShop.BEDROOM;
import static org.sceneplan.workbench.view.TestShop.ISLAND;
import static org.sceneplan.workbench.view.TestShop.LIVING;
import static org.sceneplan.workbench.view.TestShop.NEAR_ISLAND;
import static org.sceneplan.workbench.view.TestShop.POSITION;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.command.object.CornerEdits;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.command.object.ObjectEdits;
import org.sceneplan.editor.command.object.Pick;
import org.sceneplan.editor.command.object.RowRoom.Misfit;
import org.sceneplan.editor.command.object.RowWish;
import org.sceneplan.editor.command.object.RowWish.Left;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.WallReference;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.PlanLayers;
import org.sceneplan.plan.edit.SetAttributesEdit;
import org.sceneplan.plan.edit.arrange.DockFace;
import org.sceneplan.plan.edit.shell.AddWallEdit;
import org.sceneplan.plan.snapshot.LayerKind;

class ObjectCommandTest {
    private final OpenShop shop = new OpenShop();

    @AfterEach
    void close() throws IOException {
        shop.close();
    }

    @Test
    void commandsApplyToWhatTheyAreFor() {
        assertEquals(Set.of("paste", "pasteInPlace", "selectAll", "lockShell", "insertCorner", "removeCorner",
                "edgeLength"), applying());
        Set<String> one = applying(ISLAND);
        assertTrue(one.containsAll(Set.of("array", "dock", "positions", "replaceType", "rotateLeft", "lock")));
        assertTrue(Stream.of("alignLeft", "swap", "undock", "ungroup", "unlock", "mergeZones", "wall", "insertCorner",
                "group").noneMatch(one::contains), one.toString());
        Set<String> two = applying(ISLAND, NEAR_ISLAND);
        assertTrue(two.containsAll(Set.of("alignOwnBack", "swap", "group", "gapGiven")));
        assertFalse(two.contains("gapsHorizontal"), "nothing lies between two");
        assertTrue(applying(ISLAND, NEAR_ISLAND, THIRD).contains("gapsHorizontal"));
        assertTrue(applying(LIVING, BEDROOM).contains("mergeZones"));
        assertFalse(applying(LIVING, ISLAND).contains("alignLeft"));
        assertTrue(applying(POSITION).containsAll(Set.of("copy", "positions", "duplicate")));
        assertFalse(applying("L1").contains("copy"));
    }

    private Set<String> applying(String... ids) {
        return EnumSet.allOf(ObjectCommand.class).stream().filter(each -> each.applies(shop.at(ids)))
                .map(ObjectCommand::id).collect(Collectors.toSet());
    }

    @Test
    void everyCommandWithoutADialogIsOneStepThatUndoesToTheByte() {
        byte[] before = shop.bytes();
        for (ObjectCommand command : List.of(ObjectCommand.DELETE, ObjectCommand.GROUP, ObjectCommand.ROTATE_LEFT,
                ObjectCommand.ROTATE_RIGHT, ObjectCommand.MIRROR_HORIZONTAL, ObjectCommand.MIRROR_VERTICAL,
                ObjectCommand.MIRROR_OWN, ObjectCommand.ALIGN_LEFT, ObjectCommand.ALIGN_RIGHT, ObjectCommand.ALIGN_TOP,
                ObjectCommand.ALIGN_BOTTOM, ObjectCommand.ALIGN_CENTRE_X, ObjectCommand.ALIGN_CENTRE_Y,
                ObjectCommand.ALIGN_OWN_FRONT, ObjectCommand.ALIGN_OWN_BACK, ObjectCommand.ALIGN_OWN_LEFT,
                ObjectCommand.ALIGN_OWN_RIGHT, ObjectCommand.DOCK, ObjectCommand.SWAP, ObjectCommand.LOCK,
                ObjectCommand.LOCK_SHELL, ObjectCommand.DIMENSION_ROW)) {
            assertFalse(shop.run(command, THIRD, ISLAND).isRefused(), command.id());
            shop.session().undo();
            assertArrayEquals(before, shop.bytes(), command.id());
            assertFalse(shop.session().history().canUndo(), command.id());
        }
    }

    @Test
    void oneFixtureTurnsAboutItsOwnCentreAndSeveralAboutTheirMiddle() {
        shop.run(ObjectCommand.ROTATE_LEFT, ISLAND);
        assertEquals(90, shop.fixture(ISLAND).getAngleDeg());
        assertEquals(2500, shop.fixture(ISLAND).getXMm());
        shop.session().undo();

        shop.run(ObjectCommand.ROTATE_RIGHT, ISLAND, NEAR_ISLAND);
        assertEquals(270, shop.fixture(ISLAND).getAngleDeg());
        assertEquals(3250, shop.fixture(ISLAND).getXMm(), "half the 1500 mm between them east of the middle");
        assertEquals(4250, shop.fixture(ISLAND).getYMm());
    }

    @Test
    void alignsToTheFirstSelected() {
        shop.run(ObjectCommand.ALIGN_LEFT, ISLAND, THIRD);

        assertEquals(1300 + 450, shop.fixture(THIRD).getXMm(), "turned by 90 degrees it is 900 wide");
        assertEquals(2500, shop.fixture(ISLAND).getXMm());
    }

    @Test
    void docksToTheNearestWallAndLetsGo() {
        shop.run(ObjectCommand.DOCK, THIRD);
        assertEquals("edge/1", shop.fixture(THIRD).getDockHost());
        assertTrue(ObjectCommand.UNDOCK.applies(shop.at(THIRD)));
        shop.run(ObjectCommand.UNDOCK, THIRD);
        assertFalse(ObjectCommand.UNDOCK.applies(shop.at(THIRD)));
    }

    @Test
    void deskOpenAtItsBackIsDockedAtItsFreeDepth() {
        shop.execute(new SetAttributesEdit(List.of(shop.fixture(THIRD)), "clearSides", 2));
        shop.execute(new SetAttributesEdit(List.of(shop.fixture(THIRD)), "clearMm", 900));
        shop.run(ObjectCommand.DOCK, THIRD, ISLAND);

        assertEquals(900, shop.fixture(THIRD).getDockGapMm());
        assertEquals(0, shop.fixture(ISLAND).getDockGapMm());
        shop.session().undo();
        assertFalse(ObjectCommand.UNDOCK.applies(shop.at(THIRD, ISLAND)), "one step");
    }

    @Test
    void lockedElementsAreRefusedAndUnlockOffered() {
        shop.run(ObjectCommand.LOCK, ISLAND);

        assertTrue(shop.run(ObjectCommand.DELETE, ISLAND).isRefused());
        assertTrue(ObjectCommand.UNLOCK.applies(shop.at(ISLAND)));
        assertFalse(ObjectCommand.LOCK.applies(shop.at(ISLAND)));
    }

    @Test
    void shellLockIsToggled() {
        assertTrue(PlanLayers.isLocked(shop.session().model(), LayerKind.SHELL));
        shop.run(ObjectCommand.LOCK_SHELL);
        assertFalse(PlanLayers.isLocked(shop.session().model(), LayerKind.SHELL));
        shop.run(ObjectCommand.LOCK_SHELL);
        assertTrue(PlanLayers.isLocked(shop.session().model(), LayerKind.SHELL));
    }

    @Test
    void selectsAllThatIsNotLockedAndAllOfAKind() {
        shop.run(ObjectCommand.LOCK, ISLAND);
        Pick pick = new Pick(shop.at(THIRD));

        assertEquals(Set.of(NEAR_ISLAND, LIVING), pick.unlocked(List.of(ISLAND, NEAR_ISLAND, LIVING, "L1.opening.D1")));
        assertEquals(Set.of(ISLAND, NEAR_ISLAND, THIRD), pick.similar());
    }

    @Test
    void groupsAreMadeFoundAndDissolved() {
        shop.run(ObjectCommand.GROUP, ISLAND, THIRD);

        assertEquals(Set.of(ISLAND, THIRD), new Pick(shop.at(ISLAND)).groupMembers());
        shop.run(ObjectCommand.UNGROUP, ISLAND);
        assertEquals(Set.of(), new Pick(shop.at(ISLAND)).groupMembers());
        assertEquals(List.of(), ((Level) shop.session().element("L1")).getGroups());
    }

    @Test
    void groupsAreFoundAndDissolvedFromWithinOutwards() {
        shop.run(ObjectCommand.GROUP, ISLAND, THIRD);
        shop.run(ObjectCommand.GROUP, ISLAND, THIRD, NEAR_ISLAND);
        List<Group> groups = ((Level) shop.session().element("L1")).getGroups();

        assertEquals(2, groups.size());
        assertEquals(Set.of(ISLAND, THIRD), new Pick(shop.at(ISLAND)).groupMembers());
        assertEquals(Set.of(ISLAND, THIRD, NEAR_ISLAND), new Pick(shop.at(ISLAND, THIRD)).groupMembers());
        assertEquals(3, new ObjectEdits(shop.at(ISLAND, THIRD, NEAR_ISLAND)).duplicate().copies().stream()
                .filter(copy -> !(copy instanceof Group)).count());
        shop.run(ObjectCommand.UNGROUP, ISLAND, THIRD, NEAR_ISLAND);
        assertEquals(List.of(2), groups.stream().map(group -> group.getMembers().size()).toList());
        assertEquals(Set.of(), new Pick(shop.at(NEAR_ISLAND)).groupMembers());
    }

    @Test
    void cornersAndEdgesAreThoseAtThePoint() {
        Point nearTop = new Point(2600, 7900);
        assertFalse(shop.execute(new CornerEdits(shop.at(LIVING), nearTop).insert()).isRefused());
        assertEquals("0,0 5000,0 5000,8000 2600,8000 0,8000", outline(LIVING));
        assertFalse(shop.execute(new CornerEdits(shop.at(LIVING), nearTop).remove()).isRefused());
        assertEquals("0,0 5000,0 5000,8000 0,8000", outline(LIVING));
    }

    @Test
    void edgeOfAZoneTakesATypedLength() {
        CornerEdits bottomLeft = new CornerEdits(shop.at(BEDROOM), new Point(7500, 100));

        assertEquals(5000, bottomLeft.lengthMm());
        assertFalse(shop.execute(bottomLeft.length(4600).orElseThrow()).isRefused());
        assertTrue(outline(BEDROOM).startsWith("7400,0 12000,0"), outline(BEDROOM));
    }

    @Test
    void endThatCannotMoveLeavesItToTheOther() {
        shop.execute(new CornerEdits(shop.at(BEDROOM), new Point(9000, 10)).insert());
        CornerEdits nearTheNewCorner = new CornerEdits(shop.at(BEDROOM), new Point(8900, 10));

        assertEquals(2000, nearTheNewCorner.lengthMm());
        assertFalse(shop.execute(nearTheNewCorner.length(1500).orElseThrow()).isRefused());
        assertTrue(outline(BEDROOM).contains("7500,0 9000,0"), outline(BEDROOM));
    }

    @Test
    void edgeOfTheOutlineTakesATypedLengthOnceTheShellIsUnlocked() {
        CornerEdits east = new CornerEdits(shop.at(), new Point(11900, 7000));

        assertEquals(8000, east.lengthMm());
        assertTrue(shop.execute(east.length(8300).orElseThrow()).isRefused());
        shop.run(ObjectCommand.LOCK_SHELL);
        assertFalse(shop.execute(east.length(8300).orElseThrow()).isRefused());
        assertEquals("0,0 12000,0 12000,8300 0,8300", ((Level) shop.session().element("L1")).getOutline());
    }

    private String outline(String zone) {
        return ((Zone) shop.session().element(zone)).getOutline();
    }

    @Test
    void rowsGoOnBesideAFixtureOrAlongAWall() {
        DockFace south = DockFace.of((Level) shop.session().element("L1")).getFirst();
        ofNoZone();

        assertEquals(List.of(4950, 7400), xs(new RowWish(RowWish.Line.RIGHT, null, 2, 50, 0)));
        assertEquals(List.of(4900, 7300), xs(new RowWish(RowWish.Line.RIGHT, null, 0, 0, 0)), "not on the third");
        assertEquals(List.of(1200, 3600, 8400, 10800), xs(new RowWish(RowWish.Line.WALL, south, 0, 0, 0)),
                "not before the door");
        RowWish two = new RowWish(RowWish.Line.RIGHT, null, 2, 50, 0);
        assertFalse(shop.execute(two.row(shop.fixture(ISLAND)).edit(shop.fixture(ISLAND))).isRefused());
        assertEquals(5, ((Level) shop.session().element("L1")).getFixtures().size());
    }

    @Test
    void rowsThatFillEndWithTheZoneOfTheFixture() {
        DockFace south = DockFace.of((Level) shop.session().element("L1")).getFirst();

        assertEquals(List.of(4900), xs(new RowWish(RowWish.Line.RIGHT, null, 0, 0, 0)));
        assertEquals(List.of(1200, 3600), xs(new RowWish(RowWish.Line.WALL, south, 0, 0, 0)));
        assertEquals(List.of(4950, 7400), xs(new RowWish(RowWish.Line.RIGHT, null, 2, 50, 0)), "asked for");
    }

    @Test
    void rowsThatFillSpareWhatStandsThere() {
        DockFace south = DockFace.of((Level) shop.session().element("L1")).getFirst();
        RowWish besideIt = new RowWish(RowWish.Line.RIGHT, null, 0, 0, 0);
        RowWish alongSouth = new RowWish(RowWish.Line.WALL, south, 0, 0, 0);
        Fixture other = shop.fixture(THIRD);
        Fixture island = shop.fixture(ISLAND);
        ofNoZone();

        move(other, 7400, island.getYMm());
        assertEquals(List.of(4900), xs(besideIt), "up to what stands in the way");
        move(other, 3600, 500);
        assertEquals(List.of(1200, 8400, 10800), xs(alongSouth), "on both sides of it");
    }

    @Test
    void copiesOfAGivenNumberThatHaveNoRoomAreLeftOutWithTheReason() {
        DockFace north = DockFace.of((Level) shop.session().element("L1")).get(2);
        shop.run(ObjectCommand.LOCK_SHELL);
        assertFalse(shop.execute(new AddWallEdit((Level) shop.session().element("L1"),
                new Segment(new Point(4800, 6000), new Point(4800, 8000)), WallReference.CENTRE, 200)).isRefused());

        RowWish six = new RowWish(RowWish.Line.WALL, north, 6, 0, 0);
        assertEquals(List.of(10800, 8400, 1200), xs(six));
        assertEquals(List.of(Misfit.TAKEN, Misfit.TAKEN, Misfit.OUTSIDE), six.row(shop.fixture(ISLAND)).left().stream()
                .map(Left::why).toList());
        assertEquals(List.of(Misfit.DOOR), new RowWish(RowWish.Line.WALL, DockFace.of((Level) shop.session()
                .element("L1")).getFirst(), 3, 0, 0).row(shop.fixture(ISLAND)).left().stream().map(Left::why).toList());
    }

    private void ofNoZone() {
        shop.fixture(ISLAND).setZone(null);
    }

    private void move(Fixture fixture, int xMm, int yMm) {
        assertFalse(shop.execute(new MoveElementsEdit(List.of(fixture), xMm - fixture.getXMm(),
                yMm - fixture.getYMm())).isRefused());
    }

    private List<Integer> xs(RowWish wish) {
        return wish.row(shop.fixture(ISLAND)).places().stream().map(place -> place.centre().xMm()).toList();
    }
}
