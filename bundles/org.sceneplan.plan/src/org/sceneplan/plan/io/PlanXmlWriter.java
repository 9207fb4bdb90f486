package org.sceneplan.plan.io;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.PlanClass;

/**
 * Writes a plan as EMF XMI: one element per line, two spaces per level, attributes in the order of the model, defaults left
 * out. EMF reads it back without this bundle.
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
        for (EStructuralFeature feature : planClass.attributesAndReferences()) {
            if (element.eIsSet(feature)) {
                Object value = element.eGet(feature);
                attribute(feature.getName(), feature instanceof EAttribute ? AttributeText.format(value)
                        : ((Identified) value).getId());
            }
        }
        int endOfTag = out.length();
        out.append(">\n");
        for (EReference child : planClass.children()) {
            children(element, child, depth + 1);
        }
        if (out.length() == endOfTag + 2) {
            out.setLength(endOfTag);
            out.append("/>\n");
        } else {
            out.repeat(INDENT, depth).append("</").append(name).append(">\n");
        }
    }

    private void children(EObject parent, EReference reference, int depth) {
        if (!parent.eIsSet(reference)) {
            return;
        }
        Object value = parent.eGet(reference);
        List<?> children = reference.isMany() ? (List<?>) value : List.of(value);
        for (Object child : children) {
            element((EObject) child, reference.getName(), "", depth);
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#x9;");
                case '\n' -> out.append("&#xA;");
                case '\r' -> out.append("&#xD;");
                default -> out.append(character);
            }
        }
        out.append('"');
    }
}
