package org.sceneplan.workbench.deliver;

/** Something could not be delivered; the message is shown to the user and says what was kept and what to do. */
final class DeliveryException extends Exception {
    private static final long serialVersionUID = 1L;

    DeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
