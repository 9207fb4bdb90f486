package org.sceneplan.rules.ground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.ClearWidth;
import org.sceneplan.geometry.Region;
import org.sceneplan.geometry.Ring;
import org.sceneplan.plan.snapshot.FixtureSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.ground.GroundObject.Kind;

/**
 * The floor of one level: the things on it and an index over them. Each part is made when it is first asked for.
 *
 * <p>Not safe for several threads at once.
 */
public final class LevelGround {

    private static final int USUAL_CAP_MM = 1200;

    private final LevelSnapshot level;
    private List<GroundObject> objects;
    private List<Ring> footprints;
    private ObjectIndex index;
    private ObjectIndex indexBefore;
    private LevelGround before;
    private ClearWidth ways;
    private ClearWidth waysBefore;

    /** Wraps a level; prepares nothing yet. */
    public LevelGround(LevelSnapshot level) {
        this.level = level;
    }

    /**
     * Returns the floor of another state of the level whose shell is the same.
     *
     * @param samePlaces whether every fixture stands where it stood, so that what was prepared still holds
     */
    public LevelGround after(LevelSnapshot next, boolean samePlaces) {
        if (next == level) {
            return this;
        }
        LevelGround ground = new LevelGround(next);
        if (samePlaces) {
            ground.objects = objects;
            ground.footprints = footprints;
            ground.index = index;
            ground.ways = ways;
            ground.waysBefore = waysBefore;
        } else {
            ground.waysBefore = ways == null ? waysBefore : ways;
            ground.before = this;
            ground.indexBefore = index == null ? indexBefore : index;
        }
        return ground;
    }

    /** Returns the level. */
    public LevelSnapshot level() {
        return level;
    }

    /**
     * Returns everything that stands on the floor: columns, walls, obstacles, then fixtures, each in plan order;
     * a wall with doors in it in pieces.
     */
    public List<GroundObject> objects() {
        if (objects == null) {
            List<GroundObject> list = new ArrayList<>();
            level.columns().forEach(column -> list.add(new GroundObject(Kind.COLUMN, column.id(), column.footprint())));
            level.walls().forEach(wall -> wall.pieces()
                    .forEach(piece -> list.add(new GroundObject(Kind.WALL, wall.id(), piece))));
            level.obstacles()
                    .forEach(obstacle -> list.add(new GroundObject(Kind.OBSTACLE, obstacle.id(), obstacle.outline())));
            for (int i = 0; i < level.fixtures().size(); i++) {
                list.add(object(i, list.size()));
            }
            objects = Collections.unmodifiableList(list);
            before = null;
        }
        return objects;
    }

    /** The object of a fixture; the one of the last state where the fixture is the same. */
    private GroundObject object(int fixture, int place) {
        FixtureSnapshot now = level.fixtures().get(fixture);
        boolean isSame = before != null && before.objects != null && place < before.objects.size()
                && fixture < before.level.fixtures().size() && before.level.fixtures().get(fixture) == now;
        return isSame ? before.objects.get(place) : new GroundObject(Kind.FIXTURE, now.id(), now.footprint());
    }

    /** Returns the footprints of all objects, in the order of {@link #objects()}. */
    public List<Ring> footprints() {
        if (footprints == null) {
            List<Ring> list = new ArrayList<>(level.columns().size() + level.walls().size() + level.obstacles().size()
                    + level.fixtures().size());
            level.columns().forEach(column -> list.add(column.footprint()));
            level.walls().forEach(wall -> list.addAll(wall.pieces()));
            level.obstacles().forEach(obstacle -> list.add(obstacle.outline()));
            level.fixtures().forEach(fixture -> list.add(fixture.footprint()));
            footprints = Collections.unmodifiableList(list);
        }
        return footprints;
    }

    /** Returns the objects whose box shares a point with the given box, in the order of {@link #objects()}. */
    public List<GroundObject> near(Box box) {
        if (index == null) {
            index = indexBefore == null ? ObjectIndex.of(objects(), footprints())
                    : indexBefore.with(objects(), footprints());
            indexBefore = null;
        }
        return index.near(box);
    }

    /**
     * Returns the ways on the free floor: the shell without everything that stands on it.
     *
     * @param capMm largest width of interest in mm; wider ways are reported with this width, or with {@value
     *              #USUAL_CAP_MM} mm if that is more. All share the preparation for the widest asked for so far.
     */
    public ClearWidth ways(int capMm) {
        int mostMm = Math.max(capMm, USUAL_CAP_MM);
        if (ways == null || ways.capMm() < mostMm) {
            ways = waysBefore == null || waysBefore.capMm() < mostMm
                    ? ClearWidth.of(Region.of(level.outline()), footprints(), mostMm) : waysBefore.with(footprints());
        }
        return ways.upTo(mostMm);
    }
}
