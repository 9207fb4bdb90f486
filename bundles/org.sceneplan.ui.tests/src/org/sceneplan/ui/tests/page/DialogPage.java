package org.sceneplan.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.ui.tests.driver.UiDriver;

/** A dialog that is open, for example a wizard. It holds its caller until it closes, so stories expect it before. */
public final class DialogPage {
    private static final int LOOK_AGAIN_MS = 50;

    private final Shell shell;
    private final UiDriver driver;

    private DialogPage(Shell shell, UiDriver driver) {
        this.shell = shell;
        this.driver = driver;
    }

    /** What was made of a dialog that was expected. */
    public static final class Expected {
        private boolean done;
        private Throwable failure;

        /** Waits until the story of the dialog is over; fails when it failed. */
        public void await(UiDriver driver) {
            driver.waitUntil("the expected dialog was there", () -> done);
            if (failure != null) {
                throw new AssertionError("in the dialog: " + failure.getMessage(), failure);
            }
        }
    }

    /**
     * Tells what a user does in the next dialog of a title. A dialog still open after it is closed.
     *
     * @param story runs while the dialog is open
     */
    static Expected expect(UiDriver driver, String title, Consumer<DialogPage> story) {
        Expected expected = new Expected();
        Display display = Display.getCurrent();
        display.timerExec(LOOK_AGAIN_MS, new Runnable() {
            @Override
            public void run() {
                Shell shell = Arrays.stream(display.getShells())
                        .filter(each -> each.isVisible() && each.getText().equals(title)).findFirst().orElse(null);
                if (shell == null) {
                    if (!expected.done) {
                        display.timerExec(LOOK_AGAIN_MS, this);
                    }
                    return;
                }
                try {
                    story.accept(new DialogPage(shell, driver));
                } catch (RuntimeException | AssertionError e) {
                    expected.failure = e;
                } finally {
                    if (!shell.isDisposed()) {
                        shell.close();
                    }
                    expected.done = true;
                }
            }
        });
        return expected;
    }

    /** Texts of the labels. */
    public List<String> labels() {
        return ViewWidgets.all(shell, Label.class).stream().map(Label::getText).toList();
    }

    /** Presses the button that has a text, once it can be pressed. */
    public void press(String text) {
        driver.waitUntil("button '%s' can be pressed".formatted(text), () -> button(text) != null
                && button(text).isEnabled());
        Button button = button(text);
        driver.click(button, new Point(Math.min(10, button.getSize().x / 2), button.getSize().y / 2));
    }

    /** Types into the field that stands after a label. */
    public void fill(String label, String value) {
        List<Control> all = ViewWidgets.all(shell, Control.class);
        for (int i = 0; i + 1 < all.size(); i++) {
            if (!(all.get(i) instanceof Label each) || !plain(each.getText()).equals(label)) {
                continue;
            }
            if (all.get(i + 1) instanceof Combo combo) {
                combo.setText(value);
                return;
            } else if (all.get(i + 1) instanceof Text text) {
                text.setFocus();
                text.selectAll();
                driver.type(text, value);
                // a posted key that comes late may be there twice
                if (!text.getText().equals(value)) {
                    text.setText(value);
                }
                return;
            }
        }
        throw new AssertionError("no field after '%s': %s".formatted(label, labels()));
    }

    /** Whether the dialog is closed. */
    public boolean isClosed() {
        return shell.isDisposed() || !shell.isVisible();
    }

    private Button button(String text) {
        return ViewWidgets.all(shell, Button.class).stream().filter(each -> plain(each.getText()).equals(text))
                .findFirst().orElse(null);
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }
}
