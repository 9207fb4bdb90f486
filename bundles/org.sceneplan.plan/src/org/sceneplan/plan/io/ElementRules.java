package org.sceneplan.plan.io;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.internal.ElementId;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.RingCheck;

/** What one element must fulfil beyond XML, held when reading and when writing. */
final class ElementRules {

    /** Longest text of a name, note or code. */
    static final int MAX_TEXT_LENGTH = 10_000;

    /** Longest outline, some 20,000 points. */
    static final int MAX_RING_LENGTH = 300_000;

    private static final char FIRST_NO_CHARACTER = '\uFFFE';
    private static final String RING_TYPE = "RingText";

    private ElementRules() {
    }

    /**
     * Checks id, required attributes, text lengths, numbers and rings of one element.
     *
     * @throws FaultException naming what is wrong, not the element
     */
    static void checkAttributes(EObject element) throws FaultException {
        if (element instanceof Identified identified) {
            ElementId.check(identified.getId());
        }
        for (EAttribute attribute : PlanClass.of(element.eClass()).attributes()) {
            if (!element.eIsSet(attribute)) {
                if (attribute.isRequired()) {
                    throw PlanFaults.fault("attribute.missing", attribute.getName());
                }
                continue;
            }
            check(attribute, element.eGet(attribute));
        }
    }

    /**
     * Checks that required children are there.
     *
     * @throws FaultException with key {@code element.missing}
     */
    static void checkChildren(EObject element) throws FaultException {
        for (EReference child : PlanClass.of(element.eClass()).children()) {
            if (child.isRequired() && !element.eIsSet(child)) {
                throw PlanFaults.fault("element.missing", ElementName.kind(child.getEReferenceType().getName()));
            }
        }
    }

    private static void check(EAttribute attribute, Object value) throws FaultException {
        boolean ring = attribute.getEAttributeType().getName().equals(RING_TYPE);
        if (value instanceof String text) {
            int limit = ring ? MAX_RING_LENGTH : MAX_TEXT_LENGTH;
            if (text.length() > limit) {
                throw PlanFaults.fault("text.long", attribute.getName(), text.length(), limit);
            }
            if (attribute.isRequired() && text.isBlank()) {
                throw PlanFaults.fault("attribute.missing", attribute.getName());
            }
            checkCharacters(attribute, text);
        }
        if (ring) {
            RingCheck.parse((String) value);
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            throw PlanFaults.fault("value.decimal", attribute.getName(), number);
        }
    }

    private static void checkCharacters(EAttribute attribute, String text) throws FaultException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean pair = Character.isHighSurrogate(character) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
            if (control || Character.isSurrogate(character) && !pair || character >= FIRST_NO_CHARACTER) {
                throw PlanFaults.fault("text.character", attribute.getName(), Integer.toHexString(character), i);
            }
            i += pair ? 1 : 0;
        }
    }
}
