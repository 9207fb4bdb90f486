package org.sceneplan.editor.clip;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;

/** Carries elements over the clipboard of the system, between windows and between runs of the workbench. */
public final class ElementTransfer extends ByteArrayTransfer {
    private static final String TYPE = "sceneplan-elements";
    private static final int TYPE_ID = registerType(TYPE);
    private static final ElementTransfer INSTANCE = new ElementTransfer();

    private ElementTransfer() {
    }

    /**
     * Puts elements on the clipboard.
     *
     * @param names what programs that know only text get
     */
    public static void put(Display display, ElementClip clip, String names) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {clip.text(), names},
                    new Transfer[] {INSTANCE, TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** The elements on the clipboard; empty when there is something else or nothing. */
    public static Optional<ElementClip> get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(INSTANCE) instanceof String text ? ElementClip.parse(text) : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof String text) {
            super.javaToNative(text.getBytes(StandardCharsets.UTF_8), data);
        }
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {TYPE_ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {TYPE};
    }
}
