package org.sceneplan.plan.internal;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.sceneplan.model.plan.Identified;

/** What one element must fulfil by itself: held when a file is read or written, a snapshot taken or an attribute edited. */
public final class ElementRules {

    /** Longest text of a name, note or code. */
    public static final int MAX_TEXT_LENGTH = 10_000;

    /** Longest outline, some 20,000 points. */
    public static final int MAX_RING_LENGTH = 300_000;

    private static final char FIRST_NO_CHARACTER = '\uFFFE';
    private static final String RING_TYPE = "RingText";
    private static final int NO_SUCH_SIDES = 3;

    private ElementRules() {
    }

    /**
     * Checks id, required attributes, text lengths, numbers and rings of one element.
     *
     * @throws FaultException naming the attribute and what is wrong, not the element
     */
    public static void checkAttributes(EObject element) throws FaultException {
        if (element instanceof Identified identified) {
            ElementId.check(identified.getId());
        }
        for (EAttribute attribute : PlanClass.of(element.eClass()).attributes()) {
            if (element.eIsSet(attribute) || attribute.isRequired() || NumberRange.of(attribute) != null) {
                check(attribute, element.eGet(attribute));
            }
        }
    }

    /**
     * Checks that required children are there.
     *
     * @throws FaultException with key {@code element.missing}
     */
    public static void checkChildren(EObject element) throws FaultException {
        for (EReference child : PlanClass.of(element.eClass()).children()) {
            if (child.isRequired() && !element.eIsSet(child)) {
                throw new FaultException("element.missing", ElementName.kind(child.getEReferenceType().getName()));
            }
        }
    }

    /**
     * Checks one value of the type of the attribute.
     *
     * @param value may be null
     * @throws FaultException naming the attribute and what is wrong
     */
    public static void check(EAttribute attribute, Object value) throws FaultException {
        String name = attribute.getName();
        if (attribute.isRequired() && (value == null || value instanceof String text && text.isBlank())) {
            throw new FaultException("attribute.missing", name);
        }
        NumberRange range = NumberRange.of(attribute);
        if (range != null) {
            checkNumber(name, range, (Number) value);
        } else if (value instanceof String text) {
            checkText(attribute, text);
        }
    }

    private static void checkNumber(String name, NumberRange range, Number value) throws FaultException {
        double number = value.doubleValue();
        if (!Double.isFinite(number)) {
            throw new FaultException("number.notFinite", name, value);
        }
        if (!range.contains(number)) {
            throw new FaultException("number.range", name, value, plain(range.minimum()), plain(range.maximum()));
        }
        if (name.equals("clearSides") && value.intValue() == NO_SUCH_SIDES) {
            throw new FaultException("fixture.clearSides");
        }
    }

    private static String plain(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }

    private static void checkText(EAttribute attribute, String text) throws FaultException {
        boolean ring = attribute.getEAttributeType().getName().equals(RING_TYPE);
        int limit = ring ? MAX_RING_LENGTH : MAX_TEXT_LENGTH;
        if (text.length() > limit) {
            throw new FaultException("text.long", attribute.getName(), text.length(), limit);
        }
        if (ring) {
            RingCheck.parse(text);
        } else {
            checkCharacters(attribute, text);
        }
    }

    private static void checkCharacters(EAttribute attribute, String text) throws FaultException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean pair = Character.isHighSurrogate(character) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
            if (control || Character.isSurrogate(character) && !pair || character >= FIRST_NO_CHARACTER) {
                throw new FaultException("text.character", attribute.getName(), Integer.toHexString(character), i);
            }
            i += pair ? 1 : 0;
        }
    }
}
