package org.sceneplan.plan.internal;

/**
 * Which texts may be ids: letters and digits of any script, '-', '_' and '.', at most {@value #MAX_LENGTH} characters.
 */
public final class ElementId {

    /** Longest id. */
    public static final int MAX_LENGTH = 100;

    private ElementId() {
    }

    /**
     * Checks an id.
     *
     * @param id may be null
     * @throws FaultException with key {@code id.missing}, {@code id.long} or {@code id.characters}
     */
    public static void check(String id) throws FaultException {
        if (id == null || id.isEmpty()) {
            throw new FaultException("id.missing");
        }
        if (id.length() > MAX_LENGTH) {
            throw new FaultException("id.long", id.substring(0, 20), MAX_LENGTH);
        }
        for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            if (!isAllowed(id.codePointAt(i))) {
                throw new FaultException("id.characters", id);
            }
        }
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '-' || codePoint == '_' || codePoint == '.' || Character.isLetterOrDigit(codePoint);
    }
}
