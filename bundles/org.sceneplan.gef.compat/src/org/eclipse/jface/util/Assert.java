package org.eclipse.jface.util;

/** The checks that GEF 3.2.1 calls; forwards to the class of Equinox that took their place. */
public final class Assert {

    private Assert() {
    }

    /**
     * Refuses {@code null}.
     *
     * @param object what must not be {@code null}
     * @throws org.eclipse.core.runtime.AssertionFailedException if it is
     */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /**
     * Refuses {@code null}.
     *
     * @param object  what must not be {@code null}
     * @param message text of the exception
     * @throws org.eclipse.core.runtime.AssertionFailedException if it is
     */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /**
     * Refuses {@code false}.
     *
     * @param expression what must be {@code true}
     * @return always {@code true}
     * @throws org.eclipse.core.runtime.AssertionFailedException if it is {@code false}
     */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /**
     * Refuses {@code false}.
     *
     * @param expression what must be {@code true}
     * @param message    text of the exception
     * @return always {@code true}
     * @throws org.eclipse.core.runtime.AssertionFailedException if it is {@code false}
     */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}
