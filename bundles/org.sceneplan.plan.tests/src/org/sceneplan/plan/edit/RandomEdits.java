package org.sceneplan.plan.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.Dimension;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Group;
import org.sceneplan.model.plan.Guide;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.MaterialPlacement;
import org.sceneplan.model.plan.Note;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.SamplePlans;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.LayerKind;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;

/** Edits of all kinds of this package as a designer in a hurry would make them; many are refused. Seeded. */
final class RandomEdits {

    /** Number of kinds of edits. */
    static final int KINDS = 24;

    private static final PlanFactory FACTORY = PlanFactory.INSTANCE;
    private static final List<String> ANCHORS = List.of("centre", "left", "right", "front", "back", "start", "end",
            "edge/0", "edge/2", "corner/1", "corner/3");
    private static final List<String> HOSTS = List.of("edge/0", "edge/2", "edge/3", "WL-1/left", "WL-1/right", "C-1/0",
            "C-1/2", "");

    private final StorePlan plan;
    private final Random random;

    RandomEdits(StorePlan plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
    }

    PlanEdit next() throws InvalidPlanException {
        return next(random.nextInt(KINDS));
    }

    private PlanEdit next(int kind) throws InvalidPlanException {
        return switch (kind) {
            case 0, 1, 2 -> new MoveElementsEdit(some(), step(), step());
            case 3 -> new RotateElementsEdit(some(), point(),
                    random.nextInt(4) * 90 + (random.nextInt(5) == 0 ? 7.5 : 0));
            case 4 -> new MirrorElementsEdit(some(), random.nextBoolean()
                    ? new Segment(new Point(9000, 0), new Point(9000, 1000))
                    : new Segment(new Point(0, 0), new Point(3000, 1000)));
            case 5, 6 -> added();
            case 7 -> new RemoveElementsEdit(some());
            case 8, 9 -> new PasteEdit(some(), random.nextInt(4) == 0 ? pick(plan.getLevels()) : level(),
                    step(), step());
            case 10 -> new PasteEdit(SamplePlans.shop().getLevels().get(0).getFixtures(), level(), step(), step());
            case 11 -> new GroupEdit(level(), "", grouped());
            case 12 -> new UngroupEdit(level().getGroups().stream().limit(1).toList());
            case 13 -> LayerEdit.locked(plan, pick(List.of(LayerKind.values())), random.nextInt(4) == 0);
            case 14 -> LayerEdit.visible(plan, pick(List.of(LayerKind.values())), random.nextBoolean());
            case 15 -> layerState();
            case 16 -> new LockEdit(some(), random.nextInt(3) == 0);
            case 17 -> reparent();
            case 18 -> new SetAttributesEdit(level().getFixtures(), "depthMm", 300 + random.nextInt(3) * 100);
            case 19 -> new PasteStyleEdit(pick(some()), random.nextBoolean() ? some() : level().getFixtures(),
                    EnumSet.allOf(CopiedStyle.class));
            case 20 -> products();
            case 21 -> docked();
            case 22 -> outlineOrWall();
            default -> random.nextInt(3) == 0 ? design() : CompositeEdit.sequence("both", "两者",
                    List.of(next(random.nextInt(KINDS - 1)), next(random.nextInt(KINDS - 1))));
        };
    }

    private Level level() {
        return plan.getLevels().get(0);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private int step() {
        return (random.nextInt(21) - 10) * 50;
    }

    private Point point() {
        return new Point(random.nextInt(20) * 1000, random.nextInt(12) * 1000);
    }

    private List<EObject> some() {
        List<EObject> all = new ArrayList<>(level().eContents());
        level().getFixtures().forEach(fixture -> all.addAll(fixture.getPositions()));
        List<EObject> chosen = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            chosen.add(pick(all));
        }
        return chosen;
    }

    /** Often a group there is and something else: a group around it. */
    private List<EObject> grouped() {
        List<EObject> chosen = new ArrayList<>(some());
        if (!level().getGroups().isEmpty() && random.nextBoolean()) {
            chosen.add(pick(level().getGroups()));
        }
        return chosen;
    }

    private PlanEdit added() {
        PlanIds ids = new PlanIds(plan);
        Identified element = switch (random.nextInt(7)) {
            case 0 -> FACTORY.createNote();
            case 1 -> FACTORY.createGuide();
            case 2 -> dimension();
            case 3 -> underlay();
            case 4 -> fixture();
            case 5 -> layer();
            default -> FACTORY.createWall();
        };
        EObject owner = element instanceof Layer ? plan : level();
        element.setId(ids.next(owner, element.eClass()));
        if (element instanceof Note note) {
            note.setXMm(random.nextInt(9000));
        } else if (element instanceof Guide guide) {
            guide.setVertical(random.nextBoolean());
        } else if (element instanceof org.sceneplan.model.plan.Wall wall) {
            wall.setToXMm(random.nextInt(3) * 1000);
        }
        return new AddElementsEdit(owner, element);
    }

    private Dimension dimension() {
        Dimension dimension = FACTORY.createDimension();
        dimension.setToXMm(1 + random.nextInt(9000));
        List<EObject> candidates = some();
        if (random.nextInt(4) > 0) {
            dimension.setFromElement((Identified) candidates.get(0));
            dimension.setFromAnchor(pick(ANCHORS));
        }
        if (random.nextBoolean()) {
            dimension.setToElement(random.nextBoolean() ? level() : (Identified) pick(candidates));
            dimension.setToAnchor(pick(ANCHORS));
        }
        return dimension;
    }

    private static Underlay underlay() {
        Underlay underlay = FACTORY.createUnderlay();
        underlay.setFile("survey.png");
        return underlay;
    }

    private static Layer layer() {
        Layer layer = FACTORY.createLayer();
        layer.setName("new");
        return layer;
    }

    private Fixture fixture() {
        Fixture fixture = FACTORY.createFixture();
        fixture.setTypeCode("FBAY");
        fixture.setWidthMm(900);
        fixture.setDepthMm(450);
        fixture.setXMm(point().xMm());
        fixture.setYMm(point().yMm());
        fixture.setDockHost(pick(HOSTS));
        return fixture;
    }

    private PlanEdit layerState() {
        if (plan.getLayerStates().isEmpty() || random.nextBoolean()) {
            return new SaveLayerStateEdit(plan, "state " + random.nextInt(3));
        }
        return new ApplyLayerStateEdit(pick(plan.getLayerStates()));
    }

    private PlanEdit reparent() {
        List<Zone> zones = level().getZones();
        List<EObject> movable = some().stream().filter(each -> each instanceof Fixture
                || each instanceof MaterialPlacement).toList();
        return switch (random.nextInt(3)) {
            case 0 -> ReparentEdit.toZone(movable, zones.isEmpty() ? null : pick(zones));
            case 1 -> ReparentEdit.toLayer(movable.stream().filter(Fixture.class::isInstance).map(Fixture.class::cast)
                    .toList(), plan.getLayers().isEmpty() ? null : pick(plan.getLayers()));
            default -> ReparentEdit.toIndex(pick(some()), random.nextInt(3));
        };
    }

    private PlanEdit products() {
        List<DisplayPosition> positions = new ArrayList<>();
        level().getFixtures().forEach(fixture -> positions.addAll(fixture.getPositions()));
        if (!positions.isEmpty() && random.nextInt(3) == 0) {
            return new MovePositionEdit(pick(positions), pick(level().getFixtures()),
                    new MovePositionEdit.Place("1-" + random.nextInt(5), 0, 1, 1 + random.nextInt(4), step(), 0, 0));
        }
        return new AssignProductEdit(positions, "TV", random.nextBoolean() ? "" : "SKU-" + random.nextInt(3));
    }

    private PlanEdit docked() {
        List<Fixture> fixtures = level().getFixtures();
        return fixtures.isEmpty() ? set(plan, "name", "empty") : CompositeEdit.of("dock", "靠附",
                List.of(new SetAttributesEdit(List.of(pick(fixtures)), "dockHost", pick(HOSTS)),
                        new SetAttributesEdit(List.of(pick(fixtures)), "dockAlongMm", random.nextInt(4000))));
    }

    private PlanEdit outlineOrWall() {
        int east = 20000 + step();
        String outline = random.nextBoolean() ? "0,0 %d,0 %d,12000 0,12000".formatted(east, east)
                : "0,0 %d,0 %d,6000 19000,6000 19000,12000 0,12000".formatted(east, east);
        Group group = level().getGroups().isEmpty() ? null : level().getGroups().get(0);
        return group != null && random.nextInt(3) == 0 ? set(group, "name", "group " + random.nextInt(5))
                : set(level(), "outline", outline);
    }

    private PlanEdit design() throws InvalidPlanException {
        LevelSnapshot now = PlanSnapshotFactory.of(plan).levels().get(0);
        return new ReplaceDesignEdit(plan, List.of(now.withDesign(now.services(), now.zones(), now.aisles(),
                now.fixtures().stream().filter(fixture -> fixture.locked() || random.nextInt(5) > 0)
                        .map(fixture -> fixture.locked() || random.nextInt(3) > 0 ? fixture
                                : fixture.withPlace(new FixturePlace(point(), 90))).toList(),
                List.of())), List.of(), random.nextInt(3));
    }

    private static PlanEdit set(EObject element, String name, Object value) {
        return new SetAttributeEdit(element, (EAttribute) element.eClass().getEStructuralFeature(name), value);
    }
}
