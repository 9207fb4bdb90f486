package org.sceneplan.workbench.print;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.printing.PrinterData;

/**
 * Paper for the print dialog of GTK, which would else start with paper of its own and its margins. SWT has no call for
 * it; it carries the page setup from its dialog to its printers in a field, as names and values that end with 0, those
 * of the page in an order of their own behind one more 0. Source: PrintDialog.open and Printer.restore of SWT for GTK,
 * 3.135.
 */
final class GtkPaper {
    private static final String FIELD = "otherData";

    private GtkPaper() {
    }

    /** Lets the dialog start with the paper of the pages, without margins; the pages keep their own. */
    static void choose(PrinterData data, PageGrid grid) {
        try {
            Field field = PrinterData.class.getDeclaredField(FIELD);
            field.setAccessible(true);
            field.set(data, text(grid).getBytes(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException | RuntimeException otherSwt) {
            ILog.of(GtkPaper.class).info("the print dialog starts with paper of its own", otherSwt);
        }
    }

    /** The page setup as SWT keeps it; no other settings stand before it. */
    static String text(PageGrid grid) {
        double shortMm = Math.min(grid.pageWidthMm(), grid.pageHeightMm());
        double longMm = Math.max(grid.pageWidthMm(), grid.pageHeightMm());
        String name = Arrays.stream(PaperSize.values()).filter(each -> each.shortMm() == shortMm).findFirst()
                .orElseThrow().name();
        String[][] setup = {{"orientation", grid.isTurned() ? "1" : "0"}, {"top_margin", "0.0"},
            {"bottom_margin", "0.0"}, {"left_margin", "0.0"}, {"right_margin", "0.0"},
            {"paper_size_name", "iso_" + name.toLowerCase(Locale.ROOT)}, {"paper_size_display_name", name},
            {"paper_size_ppd_name", name}, {"paper_size_width", String.valueOf(shortMm)},
            {"paper_size_height", String.valueOf(longMm)}, {"paper_size_is_custom", "false"}};
        return Arrays.stream(setup).map(pair -> pair[0] + "\0" + pair[1] + "\0")
                .collect(Collectors.joining("", "\0", "\0"));
    }
}
