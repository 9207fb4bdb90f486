package org.sceneplan.exchange.sh3d;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.sceneplan.exchange.sh3d.Sh3dHome.Damaged;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeLevel;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomePiece;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeRoom;
import org.sceneplan.exchange.sh3d.Sh3dHome.HomeWall;
import org.sceneplan.exchange.sh3d.Sh3dHome.Sash;

/**
 * Reads {@code Home.xml} as a stream. A document type declaration or a reference to an entity ends the reading;
 * elements and attributes that later versions add are counted or passed over.
 *
 * <p>Source: SweetHome3D.dtd, written out in the API documentation of class HomeXMLHandler, version 7.
 */
final class HomeXmlReader {
    private static final Set<String> PIECES = Set.of("pieceOfFurniture", "doorOrWindow", "light", "shelfUnit",
            "furnitureGroup");
    /** What a user drew and a survey has no place for. */
    private static final Set<String> OTHERS = Set.of("dimensionLine", "label", "polyline", "compass",
            "backgroundImage");
    private static final double DEFAULT_WALL_HEIGHT_CM = 250;

    private final String file;
    private final List<HomeLevel> levels = new ArrayList<>();
    private final List<HomeWall> walls = new ArrayList<>();
    private final List<HomeRoom> rooms = new ArrayList<>();
    private final List<HomePiece> pieces = new ArrayList<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final List<Damaged> damaged = new ArrayList<>();
    private final Set<String> levelIds = new HashSet<>();
    private final Deque<PieceText> open = new ArrayDeque<>();
    private RoomText room;
    private String version = "";
    private double wallHeightMm;
    private double northDeg;
    private int items;

    private HomeXmlReader(String file) {
        this.file = file;
    }

    /**
     * Reads a document.
     *
     * @param file name in messages
     */
    static Sh3dHome read(String file, byte[] xml) throws Sh3dRefusedException {
        HomeXmlReader reader = new HomeXmlReader(file);
        try {
            reader.read(reader.stream(xml));
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            throw new Sh3dRefusedException("HomeXmlReader_syntax", e, file, at == null ? 0 : at.getLineNumber(),
                    at == null ? 0 : at.getColumnNumber());
        }
        return new Sh3dHome(reader.version, reader.wallHeightMm, reader.northDeg, List.copyOf(reader.levels),
                List.copyOf(reader.walls), List.copyOf(reader.rooms), List.copyOf(reader.pieces), reader.others,
                List.copyOf(reader.damaged));
    }

    private XMLStreamReader stream(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, Sh3dRefusedException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused(xml, "dtd");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > Sh3dLimits.MAX_DEPTH) {
                        throw refused(xml, "depth", Sh3dLimits.MAX_DEPTH);
                    }
                    if (depth == 1) {
                        home(xml);
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                default -> {
                }
            }
        }
    }

    private void home(XMLStreamReader xml) throws Sh3dRefusedException {
        if (!xml.getLocalName().equals("home")) {
            throw refused(xml, "root", xml.getLocalName());
        }
        Attributes attributes = new Attributes(xml);
        version = attributes.text("version");
        wallHeightMm = attributes.lengthMm("wallHeight", DEFAULT_WALL_HEIGHT_CM);
        if (attributes.isDamaged()) {
            wallHeightMm = DEFAULT_WALL_HEIGHT_CM * 10;
        }
    }

    private void start(XMLStreamReader xml) throws Sh3dRefusedException {
        String element = xml.getLocalName();
        Attributes attributes = new Attributes(xml);
        if (PIECES.contains(element)) {
            count(xml);
            open.push(new PieceText(element, attributes, open.peek()));
        } else if (OTHERS.contains(element)) {
            count(xml);
            others.merge(element, 1, Integer::sum);
            if (element.equals("compass")) {
                double turn = attributes.angleDeg("northDirection");
                northDeg = attributes.isDamaged() ? 0 : turn;
            }
        } else {
            switch (element) {
                case "level" -> level(xml, attributes);
                case "wall" -> wall(xml, attributes);
                case "room" -> {
                    count(xml);
                    room = new RoomText(attributes);
                }
                case "point" -> {
                    if (room != null) {
                        room.add(attributes);
                    }
                }
                case "sash" -> {
                    if (!open.isEmpty()) {
                        open.peek().add(attributes);
                    }
                }
                default -> {
                    // properties, textures, cameras: no geometry of the shell
                }
            }
        }
    }

    private void end(String element) {
        if (element.equals("room") && room != null) {
            room.finish(rooms, damaged);
            room = null;
        } else if (PIECES.contains(element) && !open.isEmpty()) {
            open.pop().finish(pieces, damaged);
        }
    }

    private void level(XMLStreamReader xml, Attributes attributes) throws Sh3dRefusedException {
        count(xml);
        HomeLevel level = new HomeLevel(attributes.text("id"), attributes.text("name"),
                attributes.lengthMm("elevation", Double.NaN), attributes.lengthMm("height", Double.NaN),
                !attributes.text("viewable").equals("false"));
        if (attributes.isDamaged() || !levelIds.add(level.id())) {
            damaged.add(new Damaged("level", level.id(), level.name(), level.id()));
        } else {
            levels.add(level);
        }
    }

    private void wall(XMLStreamReader xml, Attributes attributes) throws Sh3dRefusedException {
        count(xml);
        HomeWall wall = new HomeWall(attributes.text("id"), attributes.text("level"),
                attributes.spot("xStart", "yStart"), attributes.spot("xEnd", "yEnd"),
                attributes.lengthMm("thickness", Double.NaN), attributes.lengthMm("height", 0),
                attributes.angleDeg("arcExtent"));
        if (attributes.isDamaged() || wall.thicknessMm() <= 0 || wall.start().distanceMm(wall.end()) < 1) {
            damaged.add(new Damaged("wall", wall.id(), "", wall.level()));
        } else {
            walls.add(wall);
        }
    }

    private void count(XMLStreamReader xml) throws Sh3dRefusedException {
        items++;
        if (items > Sh3dLimits.MAX_ITEMS) {
            throw refused(xml, "items", Sh3dLimits.MAX_ITEMS);
        }
    }

    private Sh3dRefusedException refused(XMLStreamReader xml, String reason, Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = file;
        arguments[1] = xml.getLocation().getLineNumber();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Sh3dRefusedException("HomeXmlReader_" + reason, null, arguments);
    }

    /** A room while its points are read. */
    private static final class RoomText {
        private final String id;
        private final String level;
        private final String name;
        private final List<Spot> corners = new ArrayList<>();
        private boolean isDamaged;

        RoomText(Attributes attributes) {
            id = attributes.text("id");
            level = attributes.text("level");
            name = attributes.text("name");
        }

        void add(Attributes attributes) {
            corners.add(attributes.spot("x", "y"));
            isDamaged |= attributes.isDamaged() || corners.size() > Sh3dLimits.MAX_ROOM_POINTS;
            if (isDamaged) {
                corners.clear();
            }
        }

        void finish(List<HomeRoom> rooms, List<Damaged> damaged) {
            if (isDamaged || corners.size() < 3) {
                damaged.add(new Damaged("room", id, name, level));
            } else {
                rooms.add(new HomeRoom(id, level, name, List.copyOf(corners)));
            }
        }
    }

    /** A piece while its sashes and children are read. */
    private static final class PieceText {
        private final String kind;
        private final Attributes attributes;
        private final String level;
        private final List<String> groupNames;
        private final String id;
        private final String name;
        private final Spot centre;
        private final double angleDeg;
        private final double widthMm;
        private final double depthMm;
        private final boolean mirrored;
        private final double missing;
        private final List<Sash> sashes = new ArrayList<>();

        PieceText(String kind, Attributes attributes, PieceText group) {
            this.kind = kind;
            this.attributes = attributes;
            id = attributes.text("id");
            name = attributes.text("name");
            String own = attributes.text("level");
            level = own.isEmpty() && group != null ? group.level : own;
            groupNames = new ArrayList<>(group == null ? List.of() : group.groupNames);
            if (group != null) {
                groupNames.add(group.name);
            }
            boolean isGroup = kind.equals("furnitureGroup");
            centre = isGroup && !attributes.has("x") ? new Spot(0, 0) : attributes.spot("x", "y");
            angleDeg = 0 - attributes.angleDeg("angle");
            missing = isGroup ? 0 : Double.NaN;
            widthMm = attributes.lengthMm("width", missing);
            depthMm = attributes.lengthMm("depth", missing);
            mirrored = attributes.text("modelMirrored").equals("true");
        }

        private HomePiece piece() {
            boolean opening = kind.equals("doorOrWindow") || attributes.text("doorOrWindow").equals("true");
            double holeWidthMm = widthMm * (opening ? attributes.ratio("wallWidth", 1) : 1);
            double left = (opening ? attributes.ratio("wallLeft", 0) : 0) * widthMm;
            double along = (mirrored ? -1 : 1) * (left + holeWidthMm / 2 - widthMm / 2);
            double sillMm = attributes.lengthMm("elevation", 0);
            double share = opening ? attributes.ratio("wallHeight", 1) : 1;
            double heightMm = attributes.lengthMm("height", missing) * share;
            return new HomePiece(kind, id, level, name, attributes.text("catalogId"), List.copyOf(groupNames), centre,
                    sillMm, angleDeg, widthMm, depthMm, heightMm, opening, attributes.has("staircaseCutOutShape"),
                    local(along, 0), holeWidthMm, List.copyOf(sashes));
        }

        /** A place of the piece: along to its right, back to its rear side. */
        private Spot local(double alongMm, double backMm) {
            double turn = Math.toRadians(angleDeg);
            return centre.plus(alongMm * Math.cos(turn) - backMm * Math.sin(turn),
                    alongMm * Math.sin(turn) + backMm * Math.cos(turn));
        }

        /** A sash stands in shares of width and depth; its angles run counter-clockwise. */
        void add(Attributes sash) {
            double xMm = (sash.ratio("xAxis", 0) - 0.5) * widthMm;
            double backMm = (0.5 - sash.ratio("yAxis", 0)) * depthMm;
            double leafMm = sash.ratio("width", 0) * widthMm;
            double end = Math.toRadians(sash.angleDeg("endAngle"));
            if (!sash.isDamaged()) {
                double along = (mirrored ? -1 : 1) * (xMm + leafMm * Math.cos(end));
                sashes.add(new Sash(local(along, backMm + leafMm * Math.sin(end)), leafMm));
            }
        }

        void finish(List<HomePiece> pieces, List<Damaged> damaged) {
            HomePiece piece = piece();
            boolean sized = kind.equals("furnitureGroup") || widthMm > 0 && depthMm > 0;
            if (attributes.isDamaged() || !sized) {
                damaged.add(new Damaged(kind, id, name, level));
            } else {
                pieces.add(piece);
            }
        }
    }
}
