package org.sceneplan.workbench.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.workbench.explorer.PlanThumbnails;

/** The plan chosen among similar ones: a larger picture and why it is like the new store. */
final class SimilarDetails {
    private static final PackageTexts TEXTS = PackageTexts.of(SimilarDetails.class);
    private static final int SIDE = 260;
    private static final int LINES = 10;
    /** Held at once, for the way back to plans just looked at; each takes more than a megabyte. */
    private static final int PICTURES = 8;

    private final Composite area;
    private final Canvas picture;
    private final Label summary;
    private final Text reasons;
    private final PlanThumbnails pictures;
    private SimilarPlan shown;

    SimilarDetails(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        picture = new Canvas(area, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        picture.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = SIDE;
        data.heightHint = SIDE;
        picture.setLayoutData(data);
        pictures = new PlanThumbnails(SIDE, PICTURES, file -> picture.redraw());
        picture.addListener(SWT.Paint, event -> paint(event.gc));
        picture.addListener(SWT.Dispose, event -> pictures.dispose());
        summary = new Label(area, SWT.WRAP);
        summary.setLayoutData(width(new GridData(SWT.FILL, SWT.TOP, true, false)));
        reasons = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        GridData lines = width(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        lines.heightHint = LINES * reasons.getLineHeight();
        reasons.setLayoutData(lines);
    }

    private static GridData width(GridData data) {
        data.widthHint = SIDE;
        return data;
    }

    Control control() {
        return area;
    }

    /** Shows a plan, or nothing. */
    void show(SimilarPlans.Match match) {
        shown = match == null ? null : match.plan();
        summary.setText(shown == null ? "" : TEXTS.text("similar.design", shown.code(), shown.label(), shown.place(),
                shown.zones(), shown.fixtures()));
        reasons.setText(match == null ? "" : new LikenessReasons(PackageTexts.language()).of(match.likeness()));
        area.layout();
        picture.redraw();
    }

    private void paint(GC gc) {
        Image image = shown == null ? null : pictures.of(shown.file(), shown.stamp());
        if (image != null) {
            Rectangle room = picture.getClientArea();
            Rectangle size = image.getBounds();
            gc.drawImage(image, (room.width - size.width) / 2, (room.height - size.height) / 2);
        }
    }
}
