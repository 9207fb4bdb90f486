package org.sceneplan.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.ui.tests.driver.UiDriver;

/** The options of the active tool above the canvas. */
final class OptionsPage {
    private final Composite area;
    private final UiDriver driver;
    private final PackageTexts texts;

    OptionsPage(Composite area, UiDriver driver, PackageTexts texts) {
        this.area = area;
        this.driver = driver;
        this.texts = texts;
    }

    /** Types a value into the field of an option, or chooses what begins so. */
    void set(DrawKind.Option option, String value) {
        set(control(option), value);
    }

    /** What stands in the field of an option. */
    String text(DrawKind.Option option) {
        return ((Text) control(option)).getText();
    }

    /** Presses the button of the mouse on the list of an option and leaves it as it is, the list keeps the focus. */
    void touch(DrawKind.Option option) {
        Control list = control(option);
        list.setFocus();
        Event press = new Event();
        press.button = 1;
        list.notifyListeners(SWT.MouseDown, press);
    }

    List<String> cutByTheWindow() {
        return controls().filter(control -> control.getBounds().x + control.getBounds().width
                > control.getParent().getClientArea().width).map(Control::toString).toList();
    }

    List<String> lines() {
        return controls().filter(CLabel.class::isInstance).map(line -> ((CLabel) line).getText()).toList();
    }

    List<String> tips() {
        return controls().map(Control::getToolTipText).filter(tip -> tip != null).toList();
    }

    /** All that stands beside the hint. */
    private Stream<Control> controls() {
        // the tools beside the canvas are such labels as well
        CLabel hint = ViewWidgets.all(area, CLabel.class).stream().filter(each -> each.getData() == null).toList()
                .getLast();
        return Arrays.stream(hint.getParent().getChildren());
    }

    private Control control(DrawKind.Option option) {
        String name = texts.text("option." + option.name().toLowerCase(Locale.ROOT));
        List<Control> controls = ViewWidgets.all(area, Control.class);
        for (int i = 0; i + 1 < controls.size(); i++) {
            if (controls.get(i) instanceof Label label && label.getText().equals(name)
                    && !(controls.get(i + 1) instanceof Label)) {
                return controls.get(i + 1);
            }
        }
        throw new AssertionError("no option " + name);
    }

    private void set(Control control, String value) {
        if (control instanceof Combo combo) {
            int index = IntStream.range(0, combo.getItemCount()).filter(i -> combo.getItem(i).startsWith(value))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(value + " is none of " + List.of(combo.getItems())));
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
            // the canvas takes the focus when the workbench is next idle; only then the next option is typed
            while (combo.getDisplay().readAndDispatch()) {
                continue;
            }
        } else if (control instanceof Text text) {
            text.selectAll();
            driver.type(text, value);
        } else {
            throw new AssertionError("nothing to set: " + control);
        }
    }
}
