package org.sceneplan.plan.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

/** What the values of one attribute must fulfil. */
final class AttributeRule {

    /** Longest text of a name, note or code. */
    static final int MAX_TEXT_LENGTH = 10_000;

    /** Longest outline, some 20,000 points. */
    static final int MAX_RING_LENGTH = 300_000;

    private static final Map<EAttribute, AttributeRule> BY_ATTRIBUTE = new ConcurrentHashMap<>();

    private static final char FIRST_NO_CHARACTER = '\uFFFE';
    private static final String RING_TYPE = "RingText";
    private static final String DAY_TYPE = "DayText";
    private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final int NO_SUCH_SIDES = 3;

    private final EAttribute attribute;
    private final boolean required;
    private final boolean ring;
    private final boolean day;
    private final boolean clearSides;
    private final boolean file;
    private final NumberRange range;
    private final boolean bindsDefault;

    private AttributeRule(EAttribute attribute) {
        this.attribute = attribute;
        required = attribute.isRequired();
        ring = attribute.getEAttributeType().getName().equals(RING_TYPE);
        day = attribute.getEAttributeType().getName().equals(DAY_TYPE);
        clearSides = attribute.getName().equals("clearSides");
        file = attribute.getName().equals("file");
        range = NumberRange.of(attribute);
        bindsDefault = required
                || range != null && !range.contains(((Number) attribute.getDefaultValue()).doubleValue());
    }

    static AttributeRule of(EAttribute attribute) {
        return BY_ATTRIBUTE.computeIfAbsent(attribute, AttributeRule::new);
    }

    /** Whether an element that keeps the default of the model breaks the rule. */
    boolean bindsDefault() {
        return bindsDefault;
    }

    void check(Object value) throws FaultException {
        if (required && (value == null || value instanceof String text && text.isBlank())) {
            throw fault("attribute.missing");
        }
        if (range != null) {
            checkNumber((Number) value);
        } else if (value instanceof String text) {
            checkText(text);
        }
    }

    private void checkNumber(Number value) throws FaultException {
        double number = value.doubleValue();
        if (!Double.isFinite(number)) {
            throw fault("number.notFinite", value);
        }
        if (!range.contains(number)) {
            throw fault("number.range", value, plain(range.minimum()), plain(range.maximum()));
        }
        if (clearSides && number == NO_SUCH_SIDES) {
            throw fault("fixture.clearSides");
        }
    }

    /** Names the attribute by the word people use, before the other arguments. */
    private FaultException fault(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = FieldName.of(attribute);
        return new FaultException(key, all);
    }

    private static String plain(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }

    private void checkText(String text) throws FaultException {
        int limit = ring ? MAX_RING_LENGTH : MAX_TEXT_LENGTH;
        if (text.length() > limit) {
            throw fault("text.long", text.length(), limit);
        }
        if (ring) {
            RingCheck.parse(text);
        } else {
            checkCharacters(text);
        }
        if (file) {
            checkFile(text);
        }
        if (day) {
            checkDay(text);
        }
    }

    private void checkDay(String text) throws FaultException {
        try {
            if (!text.isEmpty() && (!DAY.matcher(text).matches() || LocalDate.parse(text) == null)) {
                throw fault("day.unreadable", shortened(text));
            }
        } catch (DateTimeParseException noSuchDay) {
            throw fault("day.unreadable", text);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    /** A plan must not lead out of its folder. */
    private static void checkFile(String text) throws FaultException {
        boolean leadsOut = text.startsWith("/") || text.indexOf('\\') >= 0 || text.indexOf(':') >= 0
                || List.of(text.split("/", -1)).contains("..");
        if (leadsOut) {
            throw new FaultException("file.outside", shortened(text));
        }
    }

    private void checkCharacters(String text) throws FaultException {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean pair = Character.isHighSurrogate(character) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
            if (control || Character.isSurrogate(character) && !pair || character >= FIRST_NO_CHARACTER) {
                throw fault("text.character", Integer.toHexString(character), i);
            }
            i += pair ? 1 : 0;
        }
    }
}
