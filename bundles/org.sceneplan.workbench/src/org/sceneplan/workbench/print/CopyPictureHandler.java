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
            boolean whole = part.selected().isEmpty();
            PlanPart taken = part.with(whole ? AreaChoice.WHOLE : AreaChoice.SELECTION, LayerChoice.SHOWN);
            copy(whole ? taken.withBackground(taken.plan()) : taken.plan(), taken, whole);
        }
        return null;
    }

    /**
     * Copies a sheet.
     *
     * @param withPictures whether the pictures under the plan are painted too; drawings are in the sheet
     */
    static void copy(Sheet sheet, PlanPart part, boolean withPictures) {
        Display display = Display.getCurrent();
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {SheetImages.of(sheet, display, DOTS_PER_INCH, pen -> {
            if (withPictures) {
                part.showUnder(pen);
            }
        }), svg(sheet, withPictures ? part.pictures(sheet) : List.of())},
                new Transfer[] {ImageTransfer.getInstance(), SvgTransfer.INSTANCE});
        clipboard.dispose();
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
