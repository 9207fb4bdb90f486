package org.sceneplan.drawing;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The primitives of one plan element on one layer. Equal elements have equal titles too. */
public final class DrawnElement {
    private final String elementId;
    private final Supplier<String> naming;
    private final DrawingLayer layer;
    private final List<Primitive> primitives;
    /** Null until asked for; whoever asks at the same time gets an equal one. */
    private String title;

    /**
     * An element whose title is made when it is asked for: a plan is shown without any.
     *
     * @param elementId id of the plan element, empty for decoration
     * @param naming gives what the element is, for tooltips, the same each time; may be asked in any thread
     */
    public DrawnElement(String elementId, Supplier<String> naming, DrawingLayer layer, List<Primitive> primitives) {
        this.elementId = elementId;
        this.naming = naming;
        this.layer = layer;
        this.primitives = List.copyOf(primitives);
    }

    /** An element with a title, which may be empty. */
    public DrawnElement(String elementId, String title, DrawingLayer layer, List<Primitive> primitives) {
        this(elementId, () -> title, layer, primitives);
        this.title = title;
    }

    /** An element without a title. */
    public DrawnElement(String elementId, DrawingLayer layer, List<Primitive> primitives) {
        this(elementId, "", layer, primitives);
    }

    /** Id of the plan element, empty for decoration. */
    public String elementId() {
        return elementId;
    }

    /** What the element is; may be empty. */
    public String title() {
        String made = title;
        if (made == null) {
            made = naming.get();
            title = made;
        }
        return made;
    }

    public DrawingLayer layer() {
        return layer;
    }

    public List<Primitive> primitives() {
        return primitives;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof DrawnElement element && layer == element.layer
                && elementId.equals(element.elementId) && primitives.equals(element.primitives)
                && title().equals(element.title());
    }

    @Override
    public int hashCode() {
        return Objects.hash(elementId, layer, primitives);
    }

    @Override
    public String toString() {
        return "%s %s %s %s".formatted(layer, elementId, title(), primitives);
    }
}
