package org.sceneplan.rules.wording;

import java.util.Optional;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.catalogue.ProductTypeSnapshot;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.WallOpeningSwing;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.WallOpeningSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.ground.GroundObject;
import org.sceneplan.rules.ground.LevelGround;
import org.sceneplan.standard.ZoneTarget;

/** Names of plan elements as people read them on the plan: number and kind, in both languages. */
public final class ObjectNames {

    private static final Wording WORDING = Wording.of(ObjectNames.class);

    private final DesignContext context;

    /** Names elements of one plan. */
    public ObjectNames(DesignContext context) {
        this.context = context;
    }

    /** Returns number and type of a fixture; the id where it has no number. */
    public Bilingual fixture(FixtureSnapshot fixture) {
        String number = fixture.number().isEmpty() ? ElementIds.shortId(fixture.id()) : fixture.number();
        return WORDING.text("ObjectNames_fixture", number, fixtureType(fixture.typeCode()));
    }

    /** Returns the name of a fixture type; the code itself where the catalogue has none. */
    public Bilingual fixtureType(String code) {
        return context.catalogue().fixtureType(code).map(ObjectNames::typeName)
                .orElseGet(() -> Bilingual.same(code));
    }

    /** Returns the own name of a zone, else the name of its code in the standard. */
    public Bilingual zone(ZoneSnapshot zone) {
        Bilingual name = zone.name().isEmpty() ? zoneCode(zone.code()) : Bilingual.same(zone.name());
        return WORDING.text("ObjectNames_zone", name);
    }

    /** Returns the name of a zone code in the standard; the code itself where the standard has none. */
    public Bilingual zoneCode(String code) {
        return context.standard().zone(code).map(ObjectNames::targetName).orElseGet(() -> Bilingual.same(code));
    }

    /** Returns kind and id of an opening. */
    public Bilingual opening(OpeningSnapshot opening) {
        return WORDING.text("ObjectNames_opening_" + opening.kind().name(), ElementIds.shortId(opening.id()));
    }

    /** Returns kind and id of an obstacle. */
    public Bilingual obstacle(ObstacleSnapshot obstacle) {
        return WORDING.text("ObjectNames_obstacle_" + obstacle.kind().name(), ElementIds.shortId(obstacle.id()));
    }

    /** Returns rank and id of an aisle. */
    public Bilingual aisle(AisleSnapshot aisle) {
        return WORDING.text("ObjectNames_aisle_" + aisle.kind().name(), ElementIds.shortId(aisle.id()));
    }

    /** Returns kind and id of a service point. */
    public Bilingual service(ServiceSnapshot service) {
        return WORDING.text("ObjectNames_servicePoint", serviceKind(service.kind()), ElementIds.shortId(service.id()));
    }

    /** Returns the name of a service. */
    public Bilingual serviceKind(ServiceKind kind) {
        return WORDING.text("ObjectNames_service_" + kind.name());
    }

    /** Returns the name of a level; in English its id, because names of levels are Chinese. */
    public Bilingual level(LevelSnapshot level) {
        return WORDING.text("ObjectNames_level", new Bilingual(level.name().isEmpty() ? level.id() : level.name(),
                level.id()));
    }

    /** Returns the name of a product type; the code itself where the catalogue has none. */
    public Bilingual productType(String code) {
        return context.catalogue().productType(code).map(ObjectNames::productTypeName)
                .orElseGet(() -> Bilingual.same(code));
    }

    /** Returns the name of anything that stands on the floor of a level. */
    public Bilingual object(LevelGround ground, GroundObject object) {
        LevelSnapshot level = ground.level();
        return switch (object.kind()) {
            case COLUMN -> WORDING.text("ObjectNames_column", ElementIds.shortId(object.id()));
            case WALL -> WORDING.text("ObjectNames_wall", ElementIds.shortId(object.id()));
            case OBSTACLE -> level.obstacles().stream().filter(obstacle -> obstacle.id().equals(object.id()))
                    .findFirst().map(this::obstacle).orElseGet(() -> Bilingual.same(ElementIds.shortId(object.id())));
            case FIXTURE -> level.fixture(object.id()).map(this::fixture)
                    .orElseGet(() -> Bilingual.same(ElementIds.shortId(object.id())));
        };
    }

    /** Returns kind and id of a door or passage in an inner wall, with the wall. */
    public Bilingual wallOpening(WallSnapshot wall, WallOpeningSnapshot opening) {
        return WORDING.text(opening.swing() == WallOpeningSwing.NONE ? "ObjectNames_wallPassage" : "ObjectNames_wallDoor",
                ElementIds.shortId(opening.id()), ElementIds.shortId(wall.id()));
    }

    /** Returns the name of a door of an inner wall; empty when no wall of the level has it. */
    Optional<Bilingual> wallOpening(LevelSnapshot level, String id) {
        for (WallSnapshot wall : level.walls()) {
            for (WallOpeningSnapshot opening : wall.openings()) {
                if (opening.id().equals(id)) {
                    return Optional.of(wallOpening(wall, opening));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the name of an opening or obstacle of a level; its id where it is neither. */
    public Bilingual exit(LevelSnapshot level, String id) {
        return level.openings().stream().filter(opening -> opening.id().equals(id)).findFirst().map(this::opening)
                .or(() -> wallOpening(level, id))
                .or(() -> level.obstacles().stream().filter(obstacle -> obstacle.id().equals(id)).findFirst()
                        .map(this::obstacle))
                .orElseGet(() -> Bilingual.same(ElementIds.shortId(id)));
    }

    private static Bilingual typeName(FixtureTypeSnapshot type) {
        return new Bilingual(type.nameZh(), type.nameEn());
    }

    private static Bilingual productTypeName(ProductTypeSnapshot type) {
        return new Bilingual(type.nameZh(), type.nameEn());
    }

    private static Bilingual targetName(ZoneTarget target) {
        return new Bilingual(target.nameZh(), target.nameEn());
    }
}
