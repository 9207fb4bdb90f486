package org.sceneplan.verifier.internal.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.model.plan.impl.PlanPackageImpl;
import org.sceneplan.verifier.UnreadableException;
import org.sceneplan.verifier.internal.Sha256;
import org.sceneplan.verifier.internal.text.Texts;

/**
 * Reads plan files through the model package with EMF's own reader. Document type declarations are refused, so that no
 * entity is ever defined; references to other files are refused, too.
 */
public final class PlanReader {

    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    private PlanReader() {
    }

    /**
     * Reads a plan.
     *
     * @throws UnreadableException if the bytes are no plan of this version of the format
     */
    public static PlanDocument read(byte[] bytes) throws UnreadableException {
        StorePlan plan = parse(bytes);
        for (Iterator<EObject> all = plan.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            if (element.eCrossReferences().stream().anyMatch(EObject::eIsProxy)) {
                throw unreadable(null, "plan.reference", element.eClass().getName());
            }
        }
        List<Floor> floors = new ArrayList<>();
        if (plan.getStore() == null || plan.getLevels().isEmpty()) {
            throw unreadable(null, "plan.empty");
        }
        for (Level level : plan.getLevels()) {
            try {
                floors.add(new Floor(level));
            } catch (IllegalArgumentException | NullPointerException damaged) {
                throw unreadable(damaged, "plan.shape", String.valueOf(level.getId()),
                        String.valueOf(damaged.getMessage()));
            }
        }
        return new PlanDocument(plan, Sha256.of(bytes), List.copyOf(floors));
    }

    private static StorePlan parse(byte[] bytes) throws UnreadableException {
        PlanPackageImpl.eINSTANCE.getNsURI();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/plan"));
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
        try {
            resource.load(new ByteArrayInputStream(bytes), options);
        } catch (IOException | RuntimeException damaged) {
            Diagnostic place = resource.getErrors().isEmpty() ? null : resource.getErrors().get(0);
            throw unreadable(damaged, "plan.noPlan", place == null ? 1 : Math.max(1, place.getLine()),
                    firstLine(place == null ? damaged.getMessage() : place.getMessage()));
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof StorePlan)) {
            throw unreadable(null, "plan.otherRoot");
        }
        return (StorePlan) resource.getContents().get(0);
    }

    private static UnreadableException unreadable(Throwable cause, String key, Object... values) {
        return new UnreadableException(false, Texts.reason(key, values), cause);
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
