package org.sceneplan.plan.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "plan:StorePlan";
    private static final String ROOT_DECLARATIONS =
            " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:plan=\"" + PlanNamespace.CURRENT + "\"";
    private static final String INDENT = "  ";

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
        PlanClass planClass = PlanClass.of(element.eClass());
        out.repeat(INDENT, depth).append('<').append(name).append(declarations);
        InternalEObject slots = (InternalEObject) element;
        for (Slot slot : planClass.values()) {
            if (slots.eIsSet(slot.id())) {
                Object value = slots.eGet(slot.id(), false, true);
                attribute(slot.name(), slot.feature() instanceof EAttribute ? AttributeText.format(value)
                        : ids(value));
            }
        }
        int endOfTag = out.length();
        out.append(">\n");
        for (Slot child : planClass.children()) {
            children(element, child, depth + 1);
        }
        if (out.length() == endOfTag + 2) {
            out.setLength(endOfTag);
            out.append("/>\n");
        } else {
            out.repeat(INDENT, depth).append("</").append(name).append(">\n");
        }
    }

    /** The id a reference holds; of a list of references the ids with one space between. */
    private static String ids(Object value) {
        return value instanceof List<?> targets
                ? targets.stream().map(target -> ((Identified) target).getId()).collect(Collectors.joining(" "))
                : ((Identified) value).getId();
    }

    private void children(EObject parent, Slot slot, int depth) {
        if (!parent.eIsSet(slot.feature())) {
            return;
        }
        Object value = parent.eGet(slot.feature());
        List<?> children = slot.feature().isMany() ? (List<?>) value : List.of(value);
        for (Object child : children) {
            element((EObject) child, slot.name(), "", depth);
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
