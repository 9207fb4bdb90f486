package org.sceneplan.plan.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.PlanClass;
import org.sceneplan.plan.internal.PlanClass.Slot;

/**
 * Writes a plan as EMF XMI: one element per line, two spaces per level, attributes in the order of the model, defaults
 * left out. EMF reads it back without this bundle.
 */
final class PlanXmlWriter {

    static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String ROOT = "plan:StorePlan";
    private static final String ROOT_DECLARATIONS =
            " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:plan=\"" + PlanNamespace.CURRENT + "\"";
    static final String INDENT = "  ";
    /** End of the tag of an element with children. */
    static final String OPEN = ">\n";
    /** End of the tag of an element without children. */
    static final String EMPTY = "/>\n";

    private final StringBuilder out = new StringBuilder();

    private PlanXmlWriter() {
    }

    /** Returns the bytes of the file of a plan that passed {@link PlanCheck}. */
    static byte[] bytes(StorePlan plan) {
        PlanXmlWriter writer = new PlanXmlWriter();
        writer.out.append(HEADER);
        writer.element(plan, ROOT, ROOT_DECLARATIONS, 0);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(EObject element, String name, String declarations, int depth) {
        head(element, name, declarations, depth);
        int endOfTag = out.length();
        out.append(OPEN);
        forEachChild(element, (child, childName) -> element(child, childName, "", depth + 1));
        if (out.length() == endOfTag + OPEN.length()) {
            out.setLength(endOfTag);
            out.append(EMPTY);
        } else {
            out.repeat(INDENT, depth).append(closing(name));
        }
    }

    /** The line of an element without the end of its tag. */
    static byte[] head(EObject element, String name, int depth) {
        PlanXmlWriter writer = new PlanXmlWriter();
        writer.head(element, name, depth == 0 ? ROOT_DECLARATIONS : "", depth);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(EObject element, String name, String declarations, int depth) {
        out.repeat(INDENT, depth).append('<').append(name).append(declarations);
        InternalEObject slots = (InternalEObject) element;
        for (Slot slot : PlanClass.of(element.eClass()).values()) {
            if (slots.eIsSet(slot.id())) {
                Object value = slots.eGet(slot.id(), false, true);
                attribute(slot.name(), slot.feature() instanceof EAttribute ? AttributeText.format(value)
                        : ids(value));
            }
        }
    }

    /** The line that ends an element with children, without its indent. */
    static String closing(String name) {
        return "</" + name + ">\n";
    }

    /** The id a reference holds; of a list of references the ids with one space between. */
    private static String ids(Object value) {
        return value instanceof List<?> targets
                ? targets.stream().map(target -> ((Identified) target).getId()).collect(Collectors.joining(" "))
                : ((Identified) value).getId();
    }

    /** Tells the children of an element with their names, in file order. */
    static void forEachChild(EObject parent, BiConsumer<EObject, String> told) {
        for (Slot slot : PlanClass.of(parent.eClass()).children()) {
            if (parent.eIsSet(slot.feature())) {
                Object value = parent.eGet(slot.feature());
                for (Object child : slot.feature().isMany() ? (List<?>) value : List.of(value)) {
                    told.accept((EObject) child, slot.name());
                }
            }
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = escape(value.charAt(i));
            if (escaped != null) {
                out.append(value, written, i).append(escaped);
                written = i + 1;
            }
        }
        out.append(value, written, value.length()).append('"');
    }

    /** Returns how a character is written in an attribute, null for itself. */
    private static String escape(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            case '\t' -> "&#x9;";
            case '\n' -> "&#xA;";
            case '\r' -> "&#xD;";
            default -> null;
        };
    }
}
