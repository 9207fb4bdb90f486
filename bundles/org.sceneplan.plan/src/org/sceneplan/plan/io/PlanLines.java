package org.sceneplan.plan.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;

/** The lines of the file of one plan, one for each element, so that only those of changed elements are written anew. */
final class PlanLines {
    private static final byte[] HEADER = utf8(PlanXmlWriter.HEADER);
    private static final byte[] OPEN = utf8(PlanXmlWriter.OPEN);
    private static final byte[] EMPTY = utf8(PlanXmlWriter.EMPTY);

    private final Map<EObject, Line> lineByElement = new IdentityHashMap<>();
    private final Line root;
    private boolean sameElements = true;
    private int size;

    /** One element: its line without the end of its tag, and those of its children. */
    private static final class Line {
        private final EObject element;
        private final String name;
        private final int depth;
        private final byte[] closing;
        private final String id;
        private byte[] head;
        private List<Line> children = List.of();

        Line(EObject element, String name, int depth) {
            this.element = element;
            this.name = name;
            this.depth = depth;
            this.closing = utf8(PlanXmlWriter.INDENT.repeat(depth) + PlanXmlWriter.closing(name));
            this.id = idOf(element);
        }
    }

    /** All lines of a plan. */
    PlanLines(StorePlan plan) {
        root = line(plan, PlanXmlWriter.ROOT, 0);
    }

    /**
     * Writes the lines of changed elements anew.
     *
     * @param changed every element one of whose features has changed; those not of the plan do not matter
     * @return whether the lines are good still; not so when an id has changed, since others may name it
     */
    boolean follow(Set<EObject> changed) {
        sameElements = true;
        for (EObject element : changed) {
            Line line = lineByElement.get(element);
            if (line != null && !Objects.equals(line.id, idOf(element))) {
                return false;
            }
            if (line != null) {
                fill(line);
            }
        }
        return true;
    }

    /** Whether {@link #follow} last found the same elements in the same places as before. */
    boolean hasSameElements() {
        return sameElements;
    }

    /** The bytes of the file. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + (size >> 4));
        out.writeBytes(HEADER);
        write(root, out);
        size = out.size();
        return out.toByteArray();
    }

    private Line line(EObject element, String name, int depth) {
        Line known = lineByElement.get(element);
        if (known != null && known.depth == depth && known.name.equals(name)) {
            return known;
        }
        sameElements = false;
        Line line = new Line(element, name, depth);
        lineByElement.put(element, line);
        fill(line);
        return line;
    }

    private void fill(Line line) {
        line.head = PlanXmlWriter.head(line.element, line.name, line.depth);
        List<Line> children = new ArrayList<>();
        PlanXmlWriter.forEachChild(line.element, (child, name) -> children.add(line(child, name, line.depth + 1)));
        sameElements &= children.equals(line.children);
        line.children = children;
    }

    private static void write(Line line, ByteArrayOutputStream out) {
        out.writeBytes(line.head);
        if (line.children.isEmpty()) {
            out.writeBytes(EMPTY);
            return;
        }
        out.writeBytes(OPEN);
        for (Line child : line.children) {
            write(child, out);
        }
        out.writeBytes(line.closing);
    }

    private static String idOf(EObject element) {
        return element instanceof Identified identified ? identified.getId() : null;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
