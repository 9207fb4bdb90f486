package org.sceneplan.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What shows in place of a plan whose file cannot be read: why, and what can be done. */
final class UnreadablePage {
    private static final int MARGIN_PIXELS = 32;
    private static final int SPACING_PIXELS = 12;

    private UnreadablePage() {
    }

    static void show(Composite parent, PackageTexts texts, String problem) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN_PIXELS;
        layout.marginHeight = MARGIN_PIXELS;
        layout.horizontalSpacing = SPACING_PIXELS;
        layout.verticalSpacing = SPACING_PIXELS;
        page.setLayout(layout);
        Label icon = new Label(page, SWT.NONE);
        icon.setImage(parent.getDisplay().getSystemImage(SWT.ICON_WARNING));
        line(page, texts.text("editor.unreadable.title"), 1).setFont(JFaceResources.getHeaderFont());
        line(page, problem, 2);
        line(page, texts.text("editor.unreadable.advice"), 2);
    }

    private static Label line(Composite page, String text, int columns) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setForeground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        return label;
    }
}
