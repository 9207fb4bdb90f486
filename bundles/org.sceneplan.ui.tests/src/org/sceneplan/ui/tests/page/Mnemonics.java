package org.sceneplan.ui.tests.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Letters that lead to a menu entry or a field, and those that lead to two: with these the keyboard gets lost. */
public final class Mnemonics {
    private final Map<String, List<String>> textsByLetter = new TreeMap<>();

    private Mnemonics() {
    }

    /** Texts of a menu, of the menus below it too, that share a letter with another entry beside them. */
    public static List<String> doubledIn(Menu menu) {
        Mnemonics here = new Mnemonics();
        List<String> doubled = new ArrayList<>();
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            here.add(item.getText());
            if (item.getMenu() != null) {
                doubled.addAll(doubledIn(item.getMenu()));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        doubled.addAll(here.doubled());
        return doubled;
    }

    /** Texts of menus of a menu bar that have nothing in them, below others too. */
    public static List<String> emptyIn(Menu menu) {
        List<String> empty = new ArrayList<>();
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null) {
                item.getMenu().notifyListeners(SWT.Show, new Event());
                if (item.getMenu().getItemCount() == 0) {
                    empty.add(item.getText());
                }
                item.getMenu().notifyListeners(SWT.Hide, new Event());
                empty.addAll(emptyIn(item.getMenu()));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return empty;
    }

    /** Texts of what shows in a dialog that share a letter. */
    public static List<String> doubledIn(Composite dialog) {
        Mnemonics here = new Mnemonics();
        here.addAll(dialog);
        return here.doubled();
    }

    private void addAll(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Label label) {
                add(label.getText());
            } else if (child instanceof Button button) {
                add(button.getText());
            } else if (child instanceof Composite composite) {
                addAll(composite);
            }
        }
    }

    private void add(String text) {
        int at = text.replace("&&", "  ").indexOf('&');
        if (at >= 0 && at + 1 < text.length()) {
            textsByLetter.computeIfAbsent(text.substring(at + 1, at + 2).toUpperCase(Locale.ROOT),
                    letter -> new ArrayList<>()).add(text);
        }
    }

    private List<String> doubled() {
        return textsByLetter.values().stream().filter(texts -> texts.size() > 1).map(Object::toString).toList();
    }
}
