package org.sceneplan.plan.io;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.sceneplan.plan.internal.FaultException;

/** Attribute values as text. Stricter than EMF, which takes {@code yes} for false and {@code NaN} for a number. */
final class AttributeText {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE][-+]?\\d{1,3})?");

    private AttributeText() {
    }

    /**
     * Turns the text of a file into a value.
     *
     * @throws FaultException with key {@code value.type} or {@code value.unknown}
     */
    static Object parse(EAttribute attribute, String text) throws FaultException {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum choices) {
            return literal(attribute, choices, text);
        }
        Class<?> javaType = type.getInstanceClass();
        if (javaType == String.class) {
            return text;
        }
        try {
            if (javaType == int.class) {
                return Integer.valueOf(text);
            }
            if (javaType == long.class) {
                return Long.valueOf(text);
            }
            if (javaType == double.class) {
                return decimal(attribute, text);
            }
        } catch (NumberFormatException notWhole) {
            throw wrongType(attribute, text, "value.whole");
        }
        if (javaType == boolean.class) {
            return flag(attribute, text);
        }
        throw new IllegalStateException("no text form for attribute " + attribute.getName() + " of type " + javaType);
    }

    /** Returns the text of a value, the same on every machine. */
    static String format(Object value) {
        return value instanceof Enumerator literal ? literal.getLiteral() : value.toString();
    }

    private static Object literal(EAttribute attribute, EEnum choices, String text) throws FaultException {
        EEnumLiteral literal = choices.getEEnumLiteralByLiteral(text);
        if (literal == null) {
            String allowed = choices.getELiterals().stream().map(EEnumLiteral::getLiteral)
                    .collect(Collectors.joining(", "));
            throw PlanFaults.fault("value.unknown", attribute.getName(), PlanFaults.shortened(text), allowed);
        }
        return literal.getInstance();
    }

    private static Double decimal(EAttribute attribute, String text) throws FaultException {
        if (!DECIMAL.matcher(text).matches() || !Double.isFinite(Double.parseDouble(text))) {
            throw wrongType(attribute, text, "value.decimal");
        }
        return Double.valueOf(text);
    }

    private static Boolean flag(EAttribute attribute, String text) throws FaultException {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw wrongType(attribute, text, "value.flag");
        };
    }

    private static FaultException wrongType(EAttribute attribute, String text, String key) {
        return PlanFaults.fault(key, attribute.getName(), PlanFaults.shortened(text));
    }
}
