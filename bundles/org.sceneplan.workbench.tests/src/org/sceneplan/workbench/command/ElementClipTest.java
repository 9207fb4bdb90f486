package org.sceneplan.workbench.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sceneplan.workbench.view.TestShop.BEDROOM;
import static org.sceneplan.workbench.view.TestShop.ISLAND;
import static org.sceneplan.workbench.view.TestShop.LIVING;
import static org.sceneplan.workbench.view.TestShop.NEAR_ISLAND;
import static org.sceneplan.workbench.view.TestShop.POSITION;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.editor.clip.ClipPaste;
import org.sceneplan.editor.clip.ElementClip;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.command.object.ObjectEdits;
import org.sceneplan.editor.command.object.PositionEdits;
import org.sceneplan.editor.command.object.PositionRow;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.WallOpening;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.edit.PasteEdit;
import org.sceneplan.plan.edit.shell.AddOpeningEdit;
import org.sceneplan.plan.edit.shell.AddWallOpeningEdit;
import org.sceneplan.plan.snapshot.LayerKind;

class ElementClipTest {
    private final OpenShop shop = new OpenShop();

    @AfterEach
    void close() throws IOException {
        shop.close();
    }

    private ElementClip clip(String... ids) {
        String text = ElementClip.of(shop.session().model(), shop.at(ids).selected()).orElseThrow().text();
        return ElementClip.parse(text).orElseThrow();
    }

    private Level level() {
        return (Level) shop.session().element("L1");
    }

    @Test
    void clipHoldsTheElementsWithWhatIsOnThem() {
        ElementClip clip = clip(ISLAND);

        assertFalse(clip.planText().contains(NEAR_ISLAND));
        assertEquals(1, clip.read().size());
        assertEquals(POSITION, ((Fixture) clip.read().getFirst()).getPositions().getFirst().getId());
        assertTrue(ElementClip.parse("a letter\nto you\n").isEmpty());
        assertEquals(List.of(), new ElementClip(List.of(ISLAND), "<damaged").read());
    }

    @Test
    void innerDoorAloneGoesIntoTheNearestInnerWall() {
        StorePlan plan = PlanBuilder.of("D", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 12_000, 9000),
                content -> content.wall("W-1", new Segment(new Point(2000, 4000), new Point(8000, 4000)), 200)
                        .wallOpening("D-1", 1000, 900, WallOpeningSwing.LEFT)
                        .wall("W-2", new Segment(new Point(2000, 4000), new Point(2000, 8000)), 200)).build();
        LayerEdit.locked(plan, LayerKind.SHELL, false).apply();
        Level level = plan.getLevels().getFirst();
        WallOpening door = level.getWalls().getFirst().getOpenings().getFirst();
        door.setLocked(true);
        ClipPaste paste = new ClipPaste(ElementClip.of(plan, List.of(door)).orElseThrow(), plan);

        AddWallOpeningEdit edit = paste.intoWall(level, new Point(2300, 6000)).orElseThrow();
        assertFalse(edit.canApply().isRefused());
        edit.apply();
        WallOpening copy = level.getWalls().getLast().getOpenings().getFirst();
        assertEquals(List.of("W-2.D1", 1550, 900, WallOpeningSwing.LEFT, false),
                List.of(copy.getId(), copy.getOffsetMm(), copy.getWidthMm(), copy.getSwing(), copy.isLocked()));
        assertTrue(new ClipPaste(clip(ISLAND), shop.session().model()).intoWall(level(), new Point(0, 0)).isEmpty());
    }

    @Test
    void innerDoorAloneIsDuplicatedInItsWall() throws IOException {
        StorePlan plan = PlanBuilder.of("D", "S_CLASS").level("L1", 3600, Ring.rectangle(0, 0, 12_000, 9000),
                content -> content.wall("W-1", new Segment(new Point(2000, 4000), new Point(8000, 4000)), 200)
                        .wallOpening("D-1", 1000, 900, WallOpeningSwing.LEFT)).build();
        LayerEdit.locked(plan, LayerKind.SHELL, false).apply();
        try (OpenShop other = new OpenShop(plan)) {
            AddWallOpeningEdit edit = new ObjectEdits(other.at("D-1")).duplicateInnerDoor().orElseThrow();
            assertFalse(other.execute(edit).isRefused());
            assertEquals(List.of("W-1.D1", 2200), List.of(edit.added().getId(), edit.added().getOffsetMm()));

            ElementClip clip = ElementClip.of(plan, List.of(plan.getLevels().getFirst().getWalls().getFirst()
                    .getOpenings().getFirst())).orElseThrow();
            StorePlan open = other.session().model();
            AddWallOpeningEdit third = new ClipPaste(clip, open).intoItsWall(open.getLevels().getFirst()).orElseThrow();
            assertFalse(other.execute(third).isRefused());
            assertEquals(3400, third.added().getOffsetMm());
            assertTrue(new ClipPaste(clip, shop.session().model()).intoItsWall(level()).isEmpty());
        }
    }

    @Test
    void openingAloneIsDuplicatedBesideItOnItsEdge() {
        shop.execute(LayerEdit.locked(shop.session().model(), LayerKind.SHELL, false));
        AddOpeningEdit edit = new ObjectEdits(shop.at("L1.opening.D1")).duplicateOpening().orElseThrow();
        assertFalse(shop.execute(edit).isRefused());
        assertEquals(List.of(0, 7300, 2000),
                List.of(edit.added().getEdge(), edit.added().getOffsetMm(), edit.added().getWidthMm()));

        shop.execute(new ObjectEdits(shop.at("L1.opening.D1")).duplicateOpening().orElseThrow());
        assertEquals(2700, level().getOpenings().getLast().getOffsetMm());
        shop.execute(new ObjectEdits(shop.at("L1.opening.D1")).duplicateOpening().orElseThrow());
        shop.execute(new ObjectEdits(shop.at("L1.opening.D1")).duplicateOpening().orElseThrow());
        assertTrue(new ObjectEdits(shop.at("L1.opening.D1")).duplicateOpening().orElseThrow().canApply().isRefused());
    }

    @Test
    void openingAloneIsPastedWhereTheNearestEdgeHasRoom() {
        shop.execute(LayerEdit.locked(shop.session().model(), LayerKind.SHELL, false));
        ClipPaste paste = new ClipPaste(clip("L1.opening.D1"), shop.session().model());

        assertEquals(List.of(0, 2700), pasted(paste.intoOutline(level(), new Point(5500, 100))), "not over the door");
        assertEquals(List.of(2, 8000), pasted(paste.intoOutline(level(), new Point(3000, 7900))), "where nothing is");
        assertEquals(List.of(0, 7300), pasted(paste.intoItsEdge(level())));
        paste.intoItsEdge(level()).ifPresent(shop::execute);
        paste.intoItsEdge(level()).ifPresent(shop::execute);
        assertTrue(paste.intoOutline(level(), new Point(5500, 100)).orElseThrow().canApply().reasonKey()
                .endsWith("opening.noRoom"), "the edge is full");
        assertTrue(new ClipPaste(clip(ISLAND), shop.session().model()).intoOutline(level(), new Point(0, 0)).isEmpty());
    }

    private List<Integer> pasted(Optional<AddOpeningEdit> edit) {
        assertFalse(shop.execute(edit.orElseThrow()).isRefused());
        return List.of(edit.get().added().getEdge(), edit.get().added().getOffsetMm());
    }

    @Test
    void pastedAtAPointItBelongsToTheZoneThere() {
        byte[] before = shop.bytes();
        PasteEdit edit = new ClipPaste(clip(ISLAND), shop.session().model()).at(level(), new Point(9502, 2004))
                .orElseThrow();

        assertFalse(shop.execute(edit).isRefused());
        Fixture copy = (Fixture) edit.copies().getFirst();
        assertEquals(List.of(9500, 2000), List.of(copy.getXMm(), copy.getYMm()));
        assertEquals(BEDROOM, copy.getZone().getId());
        assertEquals(1, copy.getPositions().size());
        assertEquals(Map.of(), ClipPaste.lost(edit));
        shop.session().undo();
        assertArrayEquals(before, shop.bytes());
    }

    @Test
    void layerStaysInThePlanAndIsFoundByNameInAnother() throws IOException {
        shop.fixture(ISLAND).setLayer((Layer) shop.session().element("user1"));
        ElementClip clip = clip(ISLAND);
        PasteEdit here = new ClipPaste(clip, shop.session().model()).beside(level(), 300).orElseThrow();
        assertFalse(shop.execute(here).isRefused());
        assertEquals("user1", ((Fixture) here.copies().getFirst()).getLayer().getId());

        try (OpenShop other = new OpenShop(otherShop("Promotion")); OpenShop bare = new OpenShop(otherShop("Other"))) {
            PasteEdit there = paste(clip, other);
            assertEquals("mine", ((Fixture) there.copies().getFirst()).getLayer().getId());
            assertEquals(Map.of("layer", 1), ClipPaste.lost(paste(clip, bare)));
        }
    }

    private static PasteEdit paste(ElementClip clip, OpenShop shop) {
        PasteEdit edit = new ClipPaste(clip, shop.session().model())
                .at((Level) shop.session().element("L1"), new Point(3000, 3000)).orElseThrow();
        assertFalse(shop.execute(edit).isRefused());
        assertNull(((Fixture) edit.copies().getFirst()).getZone());
        return edit;
    }

    private static StorePlan otherShop(String layer) {
        return PlanBuilder.of("OTHER", "S_CLASS").layer("mine", layer)
                .level("L1", 3600, Ring.rectangle(0, 0, 9000, 7000),
                        level -> level.entrance("L1.opening.D1", 0, 3000, 2000))
                .build();
    }

    @Test
    void dockIsLostAndReported() {
        shop.run(ObjectCommand.DOCK, ISLAND);
        PasteEdit edit = new ClipPaste(clip(ISLAND), shop.session().model()).beside(level(), 300).orElseThrow();

        assertEquals(Map.of("dockHost", 1), ClipPaste.lost(edit));
    }

    @Test
    void groupBringsItsMembersAndAZoneItsFixtures() {
        shop.run(ObjectCommand.GROUP, ISLAND, NEAR_ISLAND);
        String group = level().getGroups().getFirst().getId();
        PasteEdit edit = new ClipPaste(clip(group), shop.session().model()).beside(level(), 300).orElseThrow();
        assertFalse(shop.execute(edit).isRefused());
        assertEquals(2, level().getGroups().size());
        assertEquals(5, level().getFixtures().size());

        PasteEdit room = new ClipPaste(clip(LIVING, ISLAND), shop.session().model()).beside(level(), 300).orElseThrow();
        Fixture copy = room.copies().stream().filter(Fixture.class::isInstance).map(Fixture.class::cast).findFirst()
                .orElseThrow();
        assertTrue(room.copies().contains(copy.getZone()));
    }

    @Test
    void positionsArePastedOnAFixture() {
        ElementClip clip = clip(POSITION);
        Fixture near = shop.fixture(NEAR_ISLAND);

        assertTrue(clip.isPositions());
        PasteEdit edit = new ClipPaste(clip, shop.session().model()).beside(near, 0).orElseThrow();
        assertFalse(shop.execute(edit).isRefused());
        assertEquals("TV75", near.getPositions().getFirst().getProductTypeCode());
    }

    @Test
    void duplicateStandsBesideAndStyleIsTaken() {
        PasteEdit edit = new ObjectEdits(shop.at(ISLAND)).duplicate();
        assertFalse(shop.execute(edit).isRefused());
        Fixture copy = (Fixture) edit.copies().getFirst();
        assertEquals(List.of(2800, 4700), List.of(copy.getXMm(), copy.getYMm()));

        Fixture source = shop.fixture(NEAR_ISLAND);
        source.setDepthMm(1200);
        assertFalse(shop.execute(new ObjectEdits(shop.at(ISLAND)).pasteStyle(source)).isRefused());
        assertEquals(1200, shop.fixture(ISLAND).getDepthMm());
        assertTrue(shop.execute(new ObjectEdits(shop.at(LIVING)).pasteStyle(source)).isRefused());
    }

    @Test
    void positionsOfAListAreOneStep() {
        byte[] before = shop.bytes();
        Fixture island = shop.fixture(ISLAND);
        PositionRow first = PositionRow.of(island.getPositions().getFirst());
        assertEquals(Optional.empty(), new PositionEdits(island, List.of(first)).edit());
        PositionRow added = new PositionRow(null, "1-2", "TV75", "", 800, 0, 600);

        shop.execute(new PositionEdits(island, List.of(added, first.at(-600, 0, 700))).edit().orElseThrow());
        assertEquals(List.of("1-2", first.number()),
                island.getPositions().stream().map(DisplayPosition::getNumber).toList());
        assertEquals(List.of(800, -600), island.getPositions().stream().map(DisplayPosition::getAlongMm).toList());
        shop.session().undo();
        assertArrayEquals(before, shop.bytes());
        assertFalse(shop.session().history().canUndo());

        shop.execute(new PositionEdits(island, List.of()).edit().orElseThrow());
        assertEquals(List.of(), island.getPositions());
    }
}
