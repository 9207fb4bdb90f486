package org.sceneplan.workbench.print;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** SVG on the clipboard, under its media type. */
final class SvgTransfer extends ByteArrayTransfer {
    static final SvgTransfer INSTANCE = new SvgTransfer();
    private static final String[] NAMES = {"image/svg+xml"};
    private static final int[] IDS = {registerType(NAMES[0])};

    private SvgTransfer() {
    }

    @Override
    protected String[] getTypeNames() {
        return NAMES;
    }

    @Override
    protected int[] getTypeIds() {
        return IDS;
    }

    @Override
    public void javaToNative(Object object, TransferData transferData) {
        if (object instanceof byte[]) {
            super.javaToNative(object, transferData);
        }
    }
}
