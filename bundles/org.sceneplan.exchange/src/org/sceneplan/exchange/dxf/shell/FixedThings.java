package org.sceneplan.exchange.dxf.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.exchange.dxf.DxfPreview;
import org.sceneplan.exchange.dxf.LayerNames;
import org.sceneplan.exchange.dxf.LayerRole;
import org.sceneplan.exchange.dxf.Outcome;
import org.sceneplan.exchange.dxf.read.PlacedBlock;
import org.sceneplan.exchange.dxf.read.PlacedShape;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;

/** Points of supply and fixed things on the floor, by the names of layers and blocks. */
final class FixedThings {
    private static final int IN_WALL_MM = 600;
    private static final int MAX_SIZE_MM = 1_000;
    private static final int MAX_CORNERS = 200;
    private static final int MOST = 1_900;
    private static final int SAME_PLACE_MM = 20;

    private final DxfPreview preview;
    private final Ring outline;
    private final Outcomes outcomes;

    FixedThings(DxfPreview preview, Ring outline, Outcomes outcomes) {
        this.preview = preview;
        this.outline = outline;
        this.outcomes = outcomes;
    }

    /** Blocks, points and small circles on layers of services, in the order of the drawing. */
    List<Shell.Service> services() {
        List<Shell.Service> services = new ArrayList<>();
        Set<Integer> blocks = new HashSet<>();
        Map<String, Shell.Service> byPlace = new LinkedHashMap<>();
        for (int i = 0; i < preview.blocks().size(); i++) {
            PlacedBlock block = preview.blocks().get(i);
            boolean isInner = block.parent() >= 0 && blocks.contains(block.parent());
            if (isInner || role(block.layer()) == LayerRole.SERVICES) {
                blocks.add(i);
            }
            if (!isInner && blocks.contains(i) && !block.entity().type().equals("DIMENSION")) {
                block(block).ifPresent(service -> take(service, byPlace));
            }
        }
        for (PlacedShape shape : preview.shapes()) {
            if (shape.instance() >= 0 && blocks.contains(shape.instance())) {
                Outcome outcome = outcomes.of(preview.blocks().get(shape.instance()).entity());
                outcomes.note(shape.entity(), outcome == null ? Outcome.NO_USE_THERE : outcome);
            } else if (role(shape.layer()) == LayerRole.SERVICES) {
                loose(shape).ifPresent(service -> take(service, byPlace));
            }
        }
        services.addAll(byPlace.values());
        return services.subList(0, Math.min(MOST, services.size()));
    }

    private static void take(Shell.Service service, Map<String, Shell.Service> byPlace) {
        byPlace.putIfAbsent(service.kind() + " " + service.at().xMm() / SAME_PLACE_MM + " "
                + service.at().yMm() / SAME_PLACE_MM, service);
    }

    private LayerRole role(int layer) {
        return preview.mapping().role(layer);
    }

    private Optional<Shell.Service> block(PlacedBlock block) {
        if (block.attribute("STATUS").equals("planned")) {
            outcomes.note(block.entity(), Outcome.PLANNED);
            return Optional.empty();
        }
        Point at = Point.rounded(block.placement().x(0, 0), block.placement().y(0, 0));
        String names = block.attribute("KIND") + " " + block.block() + " " + preview.layerName(block.layer());
        if (!isAtStore(at)) {
            outcomes.note(block.entity(), Outcome.OUTSIDE_STORE);
            return Optional.empty();
        }
        outcomes.note(block.entity(), Outcome.SERVICE);
        return Optional.of(new Shell.Service(block.attribute("ID"), kind(block.attribute("KIND"), names), at,
                number(block, "CAPACITY"), number(block, "DIAMETER")));
    }

    private static String kind(String attribute, String names) {
        boolean isOwn = Set.of("power", "threePhase", "water", "drain", "gas", "flue", "network").contains(attribute);
        return isOwn ? attribute : LayerNames.service(names).orElse("power");
    }

    private static int number(PlacedBlock block, String tag) {
        String text = block.attribute(tag);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private boolean isAtStore(Point at) {
        return outline.contains(at) || outline.boundaryDistanceMm(at) <= IN_WALL_MM - 10;
    }

    private Optional<Shell.Service> loose(PlacedShape shape) {
        boolean isPoint = shape.size() == 1 && shape.text() == null
                || shape.arc() != null && shape.arc().isCircle() && shape.arc().radius() * 2 <= MAX_SIZE_MM;
        double x = shape.arc() == null ? shape.xy()[0] : shape.arc().x();
        double y = shape.arc() == null ? shape.xy()[1] : shape.arc().y();
        if (!isPoint || Math.max(Math.abs(x), Math.abs(y)) > WallLines.REACH_MM) {
            outcomes.note(shape.entity(), Outcome.NO_USE_THERE);
            return Optional.empty();
        }
        Point at = Point.rounded(x, y);
        outcomes.note(shape.entity(), isAtStore(at) ? Outcome.SERVICE : Outcome.OUTSIDE_STORE);
        return isAtStore(at) ? Optional.of(new Shell.Service("",
                LayerNames.service(preview.layerName(shape.layer())).orElse("power"), at, 0, 0)) : Optional.empty();
    }

    /** Closed lines on layers of fixed things that lie in the outline at least in part. */
    List<Shell.Obstacle> obstacles() {
        List<Shell.Obstacle> obstacles = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (PlacedShape shape : preview.shapes()) {
            if (role(shape.layer()) != LayerRole.OBSTACLES) {
                continue;
            }
            Optional<Ring> ring = shape.isClosed() && shape.isChain() ? ColumnSearch.ring(shape) : Optional.empty();
            Optional<String> kind = LayerNames.obstacle(preview.layerName(shape.layer()));
            if (ring.isEmpty() || kind.isEmpty() || ring.get().size() > MAX_CORNERS || obstacles.size() >= MOST) {
                outcomes.note(shape.entity(), Outcome.NO_USE_THERE);
                continue;
            }
            boolean isInside = ring.get().overlaps(outline);
            outcomes.note(shape.entity(), isInside ? Outcome.OBSTACLE : Outcome.OUTSIDE_STORE);
            if (isInside && known.add(kind.get() + ring.get())) {
                obstacles.add(new Shell.Obstacle(kind.get(), ring.get()));
            }
        }
        return obstacles;
    }

    /** Whether a column touches the store. */
    static boolean isInside(Ring column, Ring outline) {
        return column.overlaps(outline) || outline.locate(column.labelPoint()) != Location.OUTSIDE;
    }
}
