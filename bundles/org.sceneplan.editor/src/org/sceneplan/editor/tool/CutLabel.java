package org.sceneplan.editor.tool;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** A line that loses its end where there is no room for it; the tooltip then tells all. */
final class CutLabel extends CLabel {
    private static final String MORE = "…";

    private String explanation = "";

    CutLabel(Composite parent) {
        super(parent, SWT.NONE);
        addListener(SWT.Resize, event -> tell());
    }

    /** Shows a line; its tooltip explains it, where it is not empty. */
    void show(String text, String newExplanation) {
        explanation = newExplanation;
        setText(text);
        tell();
    }

    private void tell() {
        boolean cut = getSize().x < computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        setToolTipText(!explanation.isEmpty() ? explanation : cut ? getText() : null);
    }

    @Override
    protected String shortenText(GC gc, String text, int width) {
        int letters = text.length();
        while (letters > 0 && gc.textExtent(text.substring(0, letters) + MORE).x > width) {
            letters--;
        }
        return letters == 0 ? "" : text.substring(0, letters).strip() + MORE;
    }
}
