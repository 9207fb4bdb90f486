package org.sceneplan.workbench.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.picture.SheetPicture;
import org.sceneplan.exchange.svg.SvgPen;

/** Puts what is selected, else the level with what lies under it, on the clipboard as a picture and as SVG. */
public final class CopyPictureHandler extends AbstractHandler {
    private static final double DOTS_PER_INCH = 200;

    @Override
    public Object execute(ExecutionEvent event) {
        PlanPart part = PlanPart.of(event);
        if (part != null) {
            Display display = Display.getCurrent();
            boolean whole = part.selected().isEmpty();
            Sheet sheet = whole ? part.withBackground(part.selection()) : part.selection();
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {SheetImages.of(sheet, display, DOTS_PER_INCH, pen -> {
                if (whole) {
                    part.showUnder(pen);
                }
            }), svg(sheet, whole ? part.pictures(sheet) : List.of())},
                    new Transfer[] {ImageTransfer.getInstance(), SvgTransfer.INSTANCE});
            clipboard.dispose();
        }
        return null;
    }

    private static byte[] svg(Sheet sheet, List<SheetPicture> under) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SvgPen.write(sheet, under, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
