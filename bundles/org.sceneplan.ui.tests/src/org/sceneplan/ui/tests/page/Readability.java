package org.sceneplan.ui.tests.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * How well texts are to be read, measured on the screen.
 *
 * <p>Contrast as in WCAG 2.2, 1.4.3: (lighter + 0.05) / (darker + 0.05) of relative luminances, 1 to 21. Deviation: the
 * colour of letters is taken for that which differs most from the most frequent one, as their edges are smooth.
 */
public final class Readability {

    private Readability() {
    }

    /** Texts that differ less from what lies behind them; disabled ones are left out. */
    static List<String> paleTexts(Composite area, double leastContrast) {
        List<String> pale = new ArrayList<>();
        for (Control control : ViewWidgets.all(area, Control.class)) {
            String text = text(control);
            if (!text.isBlank() && control.isEnabled() && isOnScreen(control)) {
                double contrast = contrast(picture(control));
                if (contrast < leastContrast) {
                    pale.add("%s '%s' %.1f".formatted(control.getClass().getSimpleName(), text, contrast));
                }
            }
        }
        return pale;
    }

    /** Texts of labels and buttons that have less room than they need. */
    static List<String> cutTexts(Composite area) {
        return ViewWidgets.all(area, Control.class).stream()
                .filter(each -> (each instanceof Label || each instanceof Button) && (each.getStyle() & SWT.WRAP) == 0)
                .filter(each -> !text(each).isBlank() && isOnScreen(each)
                        && each.getSize().x < each.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .map(Readability::text).toList();
    }

    /** The colour that most pixels have. */
    static RGB ground(ImageData pixels) {
        Map<RGB, Integer> counts = counts(pixels);
        return counts.keySet().stream().max((one, other) -> counts.get(one) - counts.get(other)).orElseThrow();
    }

    /** What shows the text of a control; of a tree or table an entry without its sign. */
    private static ImageData picture(Control control) {
        Stream<Rectangle> entries = switch (control) {
            case Tree tree -> shown(tree.getItems()).filter(each -> !List.of(tree.getSelection()).contains(each))
                    .map(each -> each.getTextBounds(0));
            case Table table -> Arrays.stream(table.getItems()).filter(each -> !table.isSelected(table.indexOf(each)))
                    .map(each -> each.getTextBounds(0));
            default -> Stream.empty();
        };
        // the colours of what is selected are those of the window system
        Rectangle area = control instanceof Composite composite ? composite.getClientArea() : control.getBounds();
        return entries.filter(each -> area.contains(each.x, each.y) && area.contains(each.x, each.y + each.height))
                .findFirst().map(each -> PaintedPixels.copy(control, each.intersection(area)))
                .orElseGet(() -> PaintedPixels.copy(control));
    }

    /** Entries that are in no closed branch, from top to bottom. */
    private static Stream<TreeItem> shown(TreeItem[] items) {
        return Arrays.stream(items).flatMap(each -> Stream.concat(Stream.of(each),
                each.getExpanded() ? shown(each.getItems()) : Stream.empty()));
    }

    private static double contrast(ImageData pixels) {
        RGB ground = ground(pixels);
        return counts(pixels).keySet().stream().mapToDouble(each -> contrast(each, ground)).max().orElse(1);
    }

    /** Contrast of two colours. */
    public static double contrast(RGB one, RGB other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static Map<RGB, Integer> counts(ImageData pixels) {
        Map<RGB, Integer> counts = new HashMap<>();
        for (int y = 0; y < pixels.height; y++) {
            for (int x = 0; x < pixels.width; x++) {
                counts.merge(pixels.palette.getRGB(pixels.getPixel(x, y)), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static boolean isOnScreen(Control control) {
        return control.isVisible() && control.getSize().x > 0 && control.getSize().y > 0;
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText() == null ? "" : label.getText();
            case Button button -> button.getText();
            case Combo combo -> combo.getText();
            // what stands in an empty field is grey on every desktop
            case Text field -> field.getText();
            case Tree tree -> tree.getItemCount() == 0 ? "" : tree.getItem(0).getText();
            case Table table -> table.getItemCount() == 0 ? "" : table.getItem(0).getText();
            default -> "";
        };
    }
}
