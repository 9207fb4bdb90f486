package org.sceneplan.ui.tests.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.ui.tests.driver.UiDriver;

/** A dialog that is open, for example a wizard. It holds its caller until it closes, so stories expect it before. */
public final class DialogPage {
    private static final int LOOK_AGAIN_MS = 50;
    private static final int USUAL_SECONDS = 20;

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
            await(driver, USUAL_SECONDS);
        }

        /** The same with a limit of its own; nothing is expected any more when it is over. */
        public void await(UiDriver driver, int limitSeconds) {
            try {
                driver.waitUntil("the expected dialog was there", limitSeconds, () -> done);
            } finally {
                done = true;
            }
            if (failure != null) {
                throw new AssertionError("in the dialog: " + failure.getMessage(), failure);
            }
        }

        private void play(Shell shell, UiDriver driver, Consumer<DialogPage> story) {
            if (done) {
                return;
            }
            try {
                story.accept(new DialogPage(shell, driver));
            } catch (RuntimeException | AssertionError e) {
                failure = e;
            } finally {
                if (!shell.isDisposed()) {
                    shell.close();
                }
                done = true;
            }
        }
    }

    /**
     * Tells what a user does in the next dialog of a title; one that shows already is none. A dialog still open after
     * it is closed.
     *
     * @param story runs while the dialog is open
     */
    static Expected expect(UiDriver driver, String title, Consumer<DialogPage> story) {
        Expected expected = new Expected();
        Display display = Display.getCurrent();
        Set<Shell> before = Arrays.stream(display.getShells()).filter(Shell::isVisible).collect(Collectors.toSet());
        display.timerExec(LOOK_AGAIN_MS, new Runnable() {
            @Override
            public void run() {
                if (expected.done) {
                    return;
                }
                Shell shell = Arrays.stream(display.getShells()).filter(each -> each.isVisible()
                        && each.getText().equals(title) && !before.contains(each)).findFirst().orElse(null);
                if (shell == null) {
                    display.timerExec(LOOK_AGAIN_MS, this);
                    return;
                }
                // a timer may ring while the shell waits to be shown, before it gives the focus to anything
                display.asyncExec(() -> expected.play(shell, driver, story));
            }
        });
        return expected;
    }

    /** How many dialogs of a title show. */
    public static long shown(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(each -> each.isVisible() && each.getText().equals(title)).count();
    }

    /** Texts of labels and buttons that share a letter with another that shows. */
    public List<String> doubledMnemonics() {
        return Mnemonics.doubledIn(shell);
    }

    /** Texts of the labels. */
    public List<String> labels() {
        return ViewWidgets.all(shell, Label.class).stream().map(Label::getText).toList();
    }

    /** What stands in fields and messages, first to last. */
    public List<String> texts() {
        return ViewWidgets.all(shell, Text.class).stream().map(Text::getText).toList();
    }

    /** Whether a field or message holds these words. */
    public boolean says(String words) {
        return texts().stream().anyMatch(text -> text.contains(words));
    }

    /** Lines of the first table that shows, their cells separated by " | "; none where no table shows. */
    public List<String> rows() {
        return ViewWidgets.all(shell, Table.class).stream().limit(1).flatMap(table -> Arrays.stream(table.getItems())
                .map(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText)
                        .collect(Collectors.joining(" | ")))).toList();
    }

    /** Chooses the line of the first table that begins with a cell. */
    public void chooseRow(String firstCell) {
        Table table = ViewWidgets.all(shell, Table.class).getFirst();
        TableItem item = Arrays.stream(table.getItems()).filter(each -> each.getText().equals(firstCell)).findFirst()
                .orElseThrow(() -> new AssertionError("no line " + firstCell + " in " + rows()));
        table.setSelection(item);
        table.notifyListeners(SWT.Selection, new Event());
    }

    /** Chooses what begins with a text in the list that stands after a label. */
    public void choose(String label, String value) {
        Combo combo = (Combo) field(label);
        combo.select(IntStream.range(0, combo.getItemCount()).filter(i -> combo.getItem(i).startsWith(value))
                .findFirst().orElseThrow(() -> new AssertionError(value + ": " + List.of(combo.getItems()))));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Sets the first number that is counted up and down. */
    public void count(int number) {
        Spinner spinner = ViewWidgets.all(shell, Spinner.class).getFirst();
        spinner.setSelection(number);
    }

    /** What stands in the field after a label. */
    public String textAfter(String label) {
        return field(label) instanceof Text text ? text.getText() : ((Combo) field(label)).getText();
    }

    /** Whether the picture in the dialog has a pixel of a system colour. */
    public boolean pictureHas(int systemColour) {
        Canvas picture = ViewWidgets.all(shell, Canvas.class).stream().filter(each -> each.getClass() == Canvas.class)
                .findFirst().orElseThrow(() -> new AssertionError("no picture"));
        RGB wanted = picture.getDisplay().getSystemColor(systemColour).getRGB();
        Image copy = new Image(picture.getDisplay(), picture.getSize().x, picture.getSize().y);
        GC gc = new GC(picture);
        try {
            gc.copyArea(copy, 0, 0);
            ImageData pixels = copy.getImageData();
            for (int i = 0; i < pixels.width * pixels.height; i++) {
                if (pixels.palette.getRGB(pixels.getPixel(i % pixels.width, i / pixels.width)).equals(wanted)) {
                    return true;
                }
            }
            return false;
        } finally {
            gc.dispose();
            copy.dispose();
        }
    }

    /** Presses the button that has a text, once it can be pressed. */
    public void press(String text) {
        driver.waitUntil("button '%s' can be pressed".formatted(text), () -> button(text) != null
                && button(text).isEnabled());
        Button button = button(text);
        driver.click(button, new Point(Math.min(10, button.getSize().x / 2), button.getSize().y / 2));
    }

    /** Whether there is a button with a text. */
    public boolean offers(String text) {
        return button(text) != null;
    }

    /** Whether the button that has a text can be pressed. */
    public boolean canPress(String text) {
        return offers(text) && button(text).isEnabled();
    }

    /** Presses a key where the focus is. */
    public void key(int key) {
        driver.waitUntil("something in the dialog has the focus", () -> focus() != null);
        driver.key(focus(), key, 0);
    }

    /** Presses Tab until the field that stands after a label has the focus. */
    public void tabTo(String label) {
        int most = ViewWidgets.all(shell, Control.class).size();
        for (int i = 0; i < most && focus() != field(label); i++) {
            key(SWT.TAB);
        }
    }

    /** Waits until the field that stands after a label has the focus. */
    public void awaitIn(String label) {
        driver.waitUntil("the field after '%s' has the focus".formatted(label), () -> focus() == field(label));
    }

    /** Types where the focus is, over what is marked there. */
    public void type(String text) {
        text.chars().forEach(this::key);
    }

    private Control focus() {
        Control focus = shell.isDisposed() ? null : shell.getDisplay().getFocusControl();
        return focus != null && focus.getShell() == shell ? focus : null;
    }

    /** Waits until the dialog is closed. */
    public void awaitClosed() {
        driver.waitUntil("the dialog is closed", this::isClosed);
    }

    /** Puts a text as a whole into the field that stands after a label, as pasting does. */
    public void paste(String label, String value) {
        if (field(label) instanceof Combo combo) {
            combo.setText(value);
        } else if (field(label) instanceof Text text) {
            text.setFocus();
            text.setText(value);
        } else {
            throw new AssertionError("'%s' takes no text".formatted(label));
        }
    }

    /** Types into the field that stands after a label. */
    public void fill(String label, String value) {
        if (field(label) instanceof Combo combo) {
            combo.setText(value);
        } else if (field(label) instanceof Text text) {
            text.setFocus();
            text.selectAll();
            driver.type(text, value);
            // a posted key that comes late may be there twice
            if (!text.getText().equals(value)) {
                text.setText(value);
            }
        }
    }

    private Control field(String label) {
        List<Control> all = ViewWidgets.all(shell, Control.class);
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i) instanceof Label each && plain(each.getText()).equals(label)
                    && (all.get(i + 1) instanceof Combo || all.get(i + 1) instanceof Text)) {
                return all.get(i + 1);
            }
        }
        throw new AssertionError("no field after '%s': %s".formatted(label, labels()));
    }

    /** Comes back to the dialog from another program. */
    public void comeBack() {
        shell.notifyListeners(SWT.Activate, new Event());
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
