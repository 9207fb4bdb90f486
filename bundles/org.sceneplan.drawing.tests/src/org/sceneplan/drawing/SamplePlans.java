package org.sceneplan.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sceneplan.catalogue.CatalogueSnapshot;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.SampleCatalogue;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.Opening;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.OpeningSwing;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServicePoint;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.build.LevelBuilder;
import org.sceneplan.plan.build.PlanBuilder;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.FixturePlace;
import org.sceneplan.plan.snapshot.FixtureSize;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;

/** Hand-made plans that hold every kind of thing a drawing can show. */
final class SamplePlans {
    private static final CatalogueSnapshot CATALOGUE = SampleCatalogue.load();

    private final LevelBuilder level;
    private int nextPosition;

    private SamplePlans(LevelBuilder level) {
        this.level = level;
    }

    /** An L-shaped kitchen shop of 260 m2 with all kinds of openings, obstacles, fixtures and services. */
    static DesignContext kitchen() {
        Ring outline = Ring.parse("0,0 16000,0 16000,14500 9500,14500 9500,17500 0,17500");
        return context(PlanBuilder.of("SP-T-0001", "SMART_KITCHEN").store(store -> {
            store.setName("测试县智慧厨房专卖店");
            store.setRegion("浙江省测试市测试县");
            store.setAddress("和平路 8 号");
            store.setFranchisee("王五");
            store.setPhone("0571-1234567");
            store.setMeasuredOn("2026-10-12");
            store.setToleranceMm(5);
        }).plan(plan -> plan.setName("智慧厨房 手工样图"))
                .level("一层", 3600, outline, builder -> new SamplePlans(builder).kitchenLevel()));
    }

    /** A five-sided shop turned by about 17 degrees with few fixtures. */
    static DesignContext slanted() {
        Ring outline = Ring.parse("0,0 12000,3600 9600,11600 4000,13000 -3300,10800");
        return context(PlanBuilder.of("SP-T-0002", "THREE_C").store(store -> store.setName("斜角测试店"))
                .level("一层", 3000, outline, builder -> new SamplePlans(builder).slantedLevel()));
    }

    /** An empty shell without anything in it. */
    static DesignContext empty(String ring) {
        return context(PlanBuilder.of("SP-T-0003", "THREE_C").level("一层", 3000, Ring.parse(ring)));
    }

    /** A laid-out sample store by the name of its survey. */
    static DesignContext store(String name) {
        try (InputStream in = SamplePlans.class.getResourceAsStream("testdata/" + name + ".storeplan")) {
            Path file = Files.createTempFile(name, ".storeplan");
            Files.write(file, in.readAllBytes());
            StorePlan plan = PlanFile.read(file);
            Files.delete(file);
            return context(plan);
        } catch (IOException | PlanReadException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static DesignContext context(PlanBuilder builder) {
        return context(builder.build());
    }

    private static DesignContext context(StorePlan plan) {
        try {
            return new DesignContext(PlanSnapshotFactory.of(plan),
                    StandardLibrary.bundled().standard(plan.getStandardId()), CATALOGUE);
        } catch (InvalidPlanException | StandardReadException e) {
            throw new IllegalStateException(e);
        }
    }

    private void kitchenLevel() {
        level.wall("WL1", new Segment(Point.of(0, 15400), Point.of(5600, 15400)), 120);
        level.column("C1", Point.of(8000, 7200), 500, 500).column("C2", Point.of(8000, 14300), 500, 400);
        door("D1", OpeningKind.ENTRANCE, 0, 6800, 2400, OpeningSwing.OUT);
        door("D2", OpeningKind.EXIT, 4, 4000, 1500, OpeningSwing.OUT);
        door("D3", OpeningKind.BACK_DOOR, 5, 1000, 900, OpeningSwing.IN);
        level.opening("D4", OpeningKind.BACK_DOOR, 1, 12600, 1600)
                .last(Opening.class, door -> door.setSwing(OpeningSwing.SLIDING));
        level.opening("G1", OpeningKind.SHOP_WINDOW, 0, 600, 5400);
        level.opening("G2", OpeningKind.SHOP_WINDOW, 0, 10000, 5400);
        level.opening("B1", OpeningKind.WINDOW, 2, 2000, 1800);
        services();
        level.obstacle("H1", ObstacleKind.HYDRANT, Ring.rectangle(15750, 5200, 16000, 6000))
                .obstacle("P1", ObstacleKind.PANEL, Ring.rectangle(15800, 11400, 16000, 12000))
                .obstacle("S1", ObstacleKind.SHAFT, Ring.rectangle(8300, 16400, 9500, 17500))
                .obstacle("T1", ObstacleKind.STAIR, Ring.rectangle(12200, 13000, 16000, 14500));
        zones();
        fixtures();
        level.level(live -> {
            var note = PlanFactory.INSTANCE.createNote();
            note.setId("NOTE1");
            note.setXMm(11000);
            note.setYMm(13000);
            note.setText("吊顶标高 3.0 m");
            live.getNotes().add(note);
        });
    }

    /** A door people may escape through. */
    private void door(String id, OpeningKind kind, int edge, int offsetMm, int widthMm, OpeningSwing swing) {
        level.opening(id, kind, edge, offsetMm, widthMm).last(Opening.class, door -> {
            door.setSwing(swing);
            door.setEvacuation(true);
        });
    }

    private void services() {
        level.service("E1", ServiceKind.THREE_PHASE, Point.of(15700, 8000));
        level.service("W1", ServiceKind.WATER, Point.of(150, 12000));
        level.service("DR1", ServiceKind.DRAIN, Point.of(150, 12100));
        level.service("F1", ServiceKind.FLUE, Point.of(150, 10500));
        level.service("GA1", ServiceKind.GAS, Point.of(150, 13200));
        level.service("N1", ServiceKind.NETWORK, Point.of(15700, 9000));
        level.service("E2", ServiceKind.POWER, Point.of(150, 4400)).last(ServicePoint.class, SamplePlans::planned);
        level.service("W2", ServiceKind.WATER, Point.of(150, 4700)).last(ServicePoint.class, SamplePlans::planned);
        level.service("DR2", ServiceKind.DRAIN, Point.of(150, 4800)).last(ServicePoint.class, SamplePlans::planned);
    }

    private static void planned(ServicePoint point) {
        point.setStatus(ServiceStatus.PLANNED);
    }

    private void zones() {
        level.zone("Z1", "ENTRY", Ring.rectangle(6200, 0, 9800, 2200))
                .zone("Z2", "HERO", Ring.rectangle(0, 0, 6200, 2200))
                .zone("Z3", "SMALL_KITCHEN", Ring.rectangle(9800, 0, 16000, 4600))
                .zone("Z4", "KITCHEN_APPLIANCES", Ring.parse("0,2200 6200,2200 6200,11500 0,11500"))
                .zone("Z5", "BATHROOM", Ring.rectangle(9800, 4600, 16000, 10000))
                .zone("Z6", "HOME_GOODS", Ring.rectangle(9800, 10000, 16000, 14500))
                .zone("Z7", "SERVICE", Ring.rectangle(0, 11500, 6200, 15340))
                .zone("Z8", "BACK_OF_HOUSE",
                        Ring.parse("0,15460 5600,15460 5600,15340 6200,15340 9500,15340 9500,17500 0,17500"))
                .aisle("A1", AisleKind.MAIN, Ring.rectangle(7000, 2200, 9000, 14000), 2000);
    }

    private void fixtures() {
        place("H01", "WIND", "Z2", 1200, 700, 0, "FRFR");
        place("H02", "PILE", "Z2", 3600, 1000, 0, "RICE");
        place("K01", "LIVK", "Z4", 1100, 4000, 90, "SINK", "DWBI", "HBGA", "SOV60");
        place("K02", "KBAY", "Z4", 300, 6050, 90, "HBIN");
        place("K03", "KBAY", "Z4", 300, 6950, 90, "HBGA");
        place("K04", "FBAY", "Z4", 375, 7900, 90, "FRSS");
        place("K05", "FBAY", "Z4", 375, 8900, 90, "FR3D");
        place("K06", "FBAY", "Z4", 375, 9900, 90, "FRCX");
        place("K07", "KISL", "Z4", 4600, 4400, 90, "SINK", "INDT");
        place("K08", "TVWA", "Z4", 3700, 11350, 0, "TV75");
        place("K09", "WISL", "Z4", 4500, 8200, 90, "WMDR", "DRHP", "WMCB");
        place("X01", "SHTB", "Z3", 11500, 1600, 0, "RICE", "FRYR", "KETT");
        place("X02", "GOND", "Z3", 14000, 1600, 0, "BLEN", "SOYM");
        place("X03", "BSHF", "Z3", 15775, 3600, 270, "MICR", "OVEN");
        place("X04", "SHOW", "Z3", 11500, 3600, 0, "COFF");
        place("X05", "ENDC", "Z3", 13500, 3600, 0, "HPOT");
        place("B01", "BTBY", "Z5", 15250, 7000, 270, "TOIL", "VANI", "SHWR");
        place("B02", "WTRW", "Z5", 15800, 9200, 270, "WHE60");
        place("B03", "BALC", "Z5", 12000, 6000, 0, "WMDR", "DRHP");
        place("J01", "PHBR", "Z6", 11400, 11200, 0, "PHON", "PHON", "PHON", "PHON", "TABL");
        place("J02", "PCBR", "Z6", 14000, 11200, 0, "LAPT", "LAPT", "AIO");
        place("J03", "LBOX", "Z6", 10400, 14350, 0);
        place("F01", "SERV", "Z7", 3000, 13200, 0);
        place("F02", "CASH", "Z7", 5000, 14600, 180);
        place("F03", "DESN", "Z7", 1500, 14400, 0);
        place("R01", "RACK", "Z8", 1300, 17200, 0);
        place("R02", "RACK", "Z8", 3300, 17200, 0);
    }

    private void slantedLevel() {
        door("D1", OpeningKind.ENTRANCE, 0, 5000, 2000, OpeningSwing.IN);
        level.opening("G1", OpeningKind.SHOP_WINDOW, 0, 700, 3600).opening("B1", OpeningKind.WINDOW, 2, 2000, 1500)
                .column("C1", Point.of(4200, 6500), 400, 400)
                .zone("Z1", "PHONES", Ring.parse("0,0 12000,3600 10800,7600 -1650,5400"))
                .zone("Z2", "APPLIANCES", Ring.parse("-1650,5400 10800,7600 9600,11600 4000,13000 -3300,10800"));
        place("P01", "PHBR", "Z1", 5000, 4600, 16.7, "PHON", "PHON", "PHON", "PHON", "PHON", "PHON");
        place("T01", "TVWA", "Z2", -2300, 8600, 107, "TV85");
        place("T02", "GOND", "Z2", 3000, 9500, 33.5, "KETT", "RICE");
    }

    private void place(String id, String typeCode, String zoneId, int x, int y, double angleDeg, String... products) {
        FixtureTypeSnapshot type = CATALOGUE.fixtureType(typeCode).orElseThrow();
        level.fixture(id, typeCode, zoneId, new FixturePlace(Point.of(x, y), angleDeg), new FixtureSize(type.widthMm(),
                type.depthMm(), type.heightMm(), type.clearMm(), type.clearSides()));
        List<String> list = List.of(products);
        for (int i = 0; i < list.size(); i++) {
            int along = (int) Math.round((i + 0.5) * type.widthMm() / list.size() - type.widthMm() / 2.0);
            boolean hero = i == 0 && id.startsWith("H");
            boolean virtual = list.get(i).equals("AIO");
            int backMm = CATALOGUE.productType(list.get(i)).orElseThrow().depthMm() / 2;
            level.position("POS" + ++nextPosition, id, list.get(i), along).last(DisplayPosition.class, position -> {
                position.setHeroRank(hero ? HeroRank.HERO : HeroRank.BASE);
                position.setDisplayMode(virtual ? DisplayMode.VIRTUAL : DisplayMode.LIVE_POWERED);
                if (type.clearSides() == 1) {
                    position.setInMm(type.depthMm() / 2 - backMm - 20);
                }
            });
        }
    }
}
