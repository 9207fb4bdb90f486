package org.sceneplan.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.edit.AssignProductEdit;
import org.sceneplan.plan.edit.ElementPhrase;
import org.sceneplan.plan.edit.LayerEdit;
import org.sceneplan.plan.edit.MoveElementsEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.edit.RemoveElementsEdit;
import org.sceneplan.plan.edit.shell.AddNoteEdit;
import org.sceneplan.plan.edit.zone.AddZoneEdit;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.TestCatalogue;
import org.sceneplan.rules.TestStandard;

class NamedElementsTest {

    private StorePlan plan;
    private Level level;

    @BeforeEach
    void makePlan() {
        plan = PlanBuilder.of("PLAN", "TEST").level("L1", 3000, Ring.rectangle(0, 0, 12000, 8000), each -> each
                .entrance("L1.opening.D1", 0, 5000, 2000)
                .wall("L1.wall.W1", new Segment(new Point(8000, 1000), new Point(8000, 4000)), 200)
                .zone("L1.zone.Z3", "KITCHEN", Ring.rectangle(0, 0, 5000, 8000))
                .fixture("L1.fixture.F12", "GOND", "L1.zone.Z3", new FixturePlace(new Point(3000, 3000), 0),
                        new FixtureSize(1200, 600, 1500, 900, 1))).build();
        level = plan.getLevels().getFirst();
        level.getFixtures().getFirst().setNumber("F12");
    }

    @Test
    void lockedFixtureIsNamedByNumberAndType() throws InvalidPlanException {
        level.getFixtures().getFirst().setLocked(true);

        check(move(level.getFixtures().getFirst()), "fixture F12 (Gondola): It is locked; unlock it first.",
                "道具 F12（中岛货架）：已锁定；请先解锁。");
    }

    @Test
    void lockedShellIsNamedAsFindingsNameIt() throws InvalidPlanException {
        check(move(level.getWalls().getFirst()), "wall W1: The shell is locked; unlock the layer 'Shell' first.",
                "墙 W1：建筑结构已锁定；请先解锁图层“建筑结构”。");
        check(move(level.getOpenings().getFirst()), "entrance D1: The shell is locked; unlock the layer 'Shell' first.",
                "入口 D1：建筑结构已锁定；请先解锁图层“建筑结构”。");
    }

    @Test
    void lockedZoneIsNamedByItsKindOrItsOwnName() throws InvalidPlanException {
        level.getZones().getFirst().setLocked(true);
        check(move(level.getZones().getFirst()), "zone Zone KITCHEN: It is locked; unlock it first.",
                "区域“区KITCHEN”：已锁定；请先解锁。");

        level.getZones().getFirst().setName("西区");
        check(move(level.getZones().getFirst()), "zone 西区: It is locked; unlock it first.", "区域“西区”：已锁定；请先解锁。");
    }

    @Test
    void whatIsGoneKeepsItsKind() throws InvalidPlanException {
        PlanEdit edit = new RemoveElementsEdit(List.of(level.getFixtures().getFirst()));
        String before = edit.label(Locale.ENGLISH);
        String label = names().in(before, Locale.ENGLISH);
        edit.apply();

        assertEquals("Delete fixture F12 (Gondola)", label);
        assertEquals("Delete fixture F12", names().in(before, Locale.ENGLISH));
    }

    @Test
    void codesAreNamedByTheCatalogueAndTheStandard() throws InvalidPlanException {
        String zone = new AddZoneEdit(level, "KITCHEN", "", List.of()).label(Locale.CHINESE);
        String products = new AssignProductEdit(List.of(), "TV", "").label(Locale.ENGLISH);

        assertEquals("新增区域“区KITCHEN”", names().in(zone, Locale.CHINESE));
        assertEquals("Put TV on 0 elements", names().in(products, Locale.ENGLISH));
    }

    @Test
    void everythingGoneFromALevelKeepsItsKind() throws InvalidPlanException {
        NamedElements names = names();
        List<EClass> ofPlan = plan.eClass().getEAllContainments().stream().map(EReference::getEReferenceType).toList();
        for (EClassifier each : plan.eClass().getEPackage().getEClassifiers()) {
            if (each instanceof EClass kind && !kind.isAbstract() && kind != plan.eClass() && !ofPlan.contains(kind)
                    && Identified.class.isAssignableFrom(kind.getInstanceClass())) {
                ElementPhrase phrase = new ElementPhrase(kind.getName(), "L9.x.Y2");

                assertEquals("Delete " + phrase.kind(Locale.ENGLISH) + " Y2",
                        names.in("Delete " + phrase.in(Locale.ENGLISH), Locale.ENGLISH), kind.getName());
            }
        }
    }

    @Test
    void noteIsNamedByItsBeginning() throws InvalidPlanException {
        new AddNoteEdit(level, new Point(9000, 6000), "Fire door stays closed at all times").apply();
        LayerEdit.locked(plan, LayerKind.NOTES, true).apply();

        check(move(level.getNotes().getFirst()), "note “Fire door stays closed a…”: The layer 'Notes' is locked; unlock it first.",
                "文字注释“Fire door stays closed a…”：图层“文字注释”已锁定；请先解锁。");
    }

    @Test
    void facesAreNamedByWhatTheyAreFacesOf() throws InvalidPlanException {
        assertEquals("with its back to wall W1", names().in("with its back to 'L1.wall.W1/left'", Locale.ENGLISH));
        assertEquals("with its back to edge 4 of the outline", names().in("with its back to 'edge/3'", Locale.ENGLISH));
        assertEquals("区域“区KITCHEN”会超出墙体", names().in("“L1.zone.Z3”会超出墙体", Locale.CHINESE));
    }

    private static Refusal move(Identified element) {
        return new MoveElementsEdit(List.of(element), 100, 0).canApply();
    }

    private NamedElements names() throws InvalidPlanException {
        return new NamedElements(new DesignContext(PlanSnapshotFactory.of(plan), TestStandard.create().build(),
                TestCatalogue.create()));
    }

    private void check(Refusal refusal, String english, String chinese) throws InvalidPlanException {
        assertEquals(english, names().in(refusal.english(), Locale.ENGLISH));
        assertEquals(chinese, names().in(refusal.chinese(), Locale.CHINESE));
    }
}
