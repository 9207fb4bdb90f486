package org.sceneplan.workbench.view.area;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.sceneplan.editor.PackageTexts;

/**
 * Paints the bars. What lies outside its range has a sign and a hatch beside the colour, so that nobody has to tell
 * colours apart. Up and Down choose a line, Enter shows it on the plan.
 */
final class BarCanvas {
    /** What the user does with a line. */
    interface Choice {
        void chosen(ZoneBar bar, boolean reveal);
    }

    /** Colours people tell apart whatever colours they see; after Okabe and Ito. */
    private static final Color WITHIN = new Color(0, 114, 178);
    private static final Color UNDER = new Color(230, 159, 0);
    private static final Color OVER = new Color(213, 94, 0);
    private static final int HATCH_ALPHA = 110;

    private final Canvas canvas;
    private final PackageTexts texts;
    private final Choice choice;
    private ZoneBars bars = new ZoneBars(List.of(), 0, 0);
    private List<String> selected = List.of();
    private int cursor = -1;
    private BarLayout layout;

    BarCanvas(Composite parent, PackageTexts texts, Choice choice) {
        this.texts = texts;
        this.choice = choice;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> scrollBar());
        canvas.addListener(SWT.MouseDown, event -> choose(lineAt(event), false));
        canvas.addListener(SWT.MouseDoubleClick, event -> choose(lineAt(event), true));
        canvas.addListener(SWT.MouseMove, event -> tip(lineAt(event)));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addKeyListener(KeyListener.keyPressedAdapter(event -> key(event.keyCode)));
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = cursor < 0 || cursor >= bars.bars().size() ? texts.text("title")
                        : tooltip(bars.bars().get(cursor));
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void show(ZoneBars newBars) {
        bars = newBars;
        scrollBar();
        canvas.redraw();
    }

    /** Marks the lines of selected elements. */
    void select(List<String> ids) {
        selected = List.copyOf(ids);
        canvas.redraw();
    }

    private void key(int code) {
        int last = bars.bars().size() - 1;
        switch (code) {
            case SWT.ARROW_DOWN -> choose(Math.min(last, cursor + 1), false);
            case SWT.ARROW_UP -> choose(Math.max(0, cursor - 1), false);
            case SWT.HOME -> choose(0, false);
            case SWT.END -> choose(last, false);
            case SWT.CR, SWT.KEYPAD_CR -> choose(cursor, true);
            default -> { /* not a key of the bars */ }
        }
    }

    private void choose(int line, boolean reveal) {
        canvas.setFocus();
        if (line >= 0 && line < bars.bars().size()) {
            cursor = line;
            choice.chosen(bars.bars().get(line), reveal);
            canvas.redraw();
        }
    }

    private int lineAt(Event event) {
        return layout == null ? -1 : layout.lineAt(event.y + offset());
    }

    private void tip(int line) {
        String tip = line >= 0 && line < bars.bars().size() ? tooltip(bars.bars().get(line)) : null;
        if (!java.util.Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private String tooltip(ZoneBar bar) {
        return barTexts().tooltip(bar).replace("&", "&&");
    }

    private BarTexts barTexts() {
        return new BarTexts(texts, bars.totalM2());
    }

    private int offset() {
        return canvas.getVerticalBar().isVisible() ? canvas.getVerticalBar().getSelection() : 0;
    }

    private void scrollBar() {
        GC gc = new GC(canvas);
        layout = layout(gc);
        gc.dispose();
        int height = layout.height(bars.bars().size() + 1);
        int shown = canvas.getClientArea().height;
        ScrollBar bar = canvas.getVerticalBar();
        bar.setVisible(height > shown);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - shown)), 0, Math.max(1, height),
                Math.max(1, shown), layout.lineHeight(), Math.max(1, shown));
    }

    private BarLayout layout(GC gc) {
        int height = gc.getFontMetrics().getHeight();
        int names = gc.textExtent(texts.text("total")).x;
        int figures = gc.textExtent(totalText()).x / 2;
        for (ZoneBar bar : bars.bars()) {
            names = Math.max(names, gc.textExtent(bar.name()).x);
            figures = Math.max(figures, gc.textExtent(barTexts().figures(bar)).x);
        }
        return BarLayout.of(canvas.getClientArea().width, height * 3 / 2, names, figures, height / 2,
                bars.scalePercent());
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(system(SWT.COLOR_LIST_BACKGROUND));
        gc.setForeground(system(SWT.COLOR_LIST_FOREGROUND));
        gc.fillRectangle(area);
        layout = layout(gc);
        for (int line = 0; line < bars.bars().size(); line++) {
            paint(gc, bars.bars().get(line), line, layout.y(line) - offset(), area.width);
        }
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        gc.setFont(bold);
        int y = layout.y(bars.bars().size()) - offset();
        int gap = layout.textHeight() / 3;
        gc.drawText(texts.text("total"), gap, middle(gc, y, texts.text("total")), true);
        gc.drawText(totalText(), layout.isStacked() ? area.width - gap - gc.textExtent(totalText()).x : layout.barX(),
                middle(gc, y, totalText()), true);
    }

    private String totalText() {
        return texts.text("total.figures", texts.number(bars.usedM2(), 1), texts.number(bars.totalM2(), 1),
                texts.number(bars.totalM2() == 0 ? 0 : 100 * bars.usedM2() / bars.totalM2(), 1));
    }

    private void paint(GC gc, ZoneBar bar, int line, int y, int width) {
        boolean marked = bar.ids().stream().anyMatch(selected::contains);
        if (marked) {
            gc.setBackground(system(SWT.COLOR_LIST_SELECTION));
            gc.fillRectangle(0, y, width, layout.lineHeight());
        }
        gc.setForeground(system(marked ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_FOREGROUND));
        int gap = layout.textHeight() / 3;
        String figures = barTexts().figures(bar);
        if (layout.isStacked() && 4 * gap + gc.textExtent(bar.name()).x + gc.textExtent(figures).x > width) {
            figures = barTexts().shortFigures(bar);
        }
        int figuresX = width - gap - gc.textExtent(figures).x;
        String name = shortened(gc, bar.name(), (layout.isStacked() ? figuresX : layout.barX()) - 2 * gap);
        gc.drawText(name, gap, middle(gc, y, name), true);
        gc.drawText(figures, figuresX, middle(gc, y, figures), true);
        gc.setForeground(system(SWT.COLOR_LIST_FOREGROUND));
        if (marked) {
            // the colours of the bars are chosen for the ground of a list
            gc.setBackground(system(SWT.COLOR_LIST_BACKGROUND));
            gc.fillRectangle(layout.barX() - gap / 2, y + layout.barY(), layout.barWidth() + gap,
                    layout.barHeight() - gap / 3);
        }
        paintBar(gc, bar, y + layout.barY());
        if (line == cursor && canvas.isFocusControl()) {
            gc.drawFocus(0, y, width, layout.lineHeight());
        }
    }

    /** As much of a text as a width holds; what is left out shows as dots, the tip has it all. */
    private static String shortened(GC gc, String text, int width) {
        int letters = text.length();
        String shown = text;
        while (letters > 1 && gc.textExtent(shown).x > width) {
            letters--;
            shown = text.substring(0, letters).strip() + "…";
        }
        return shown;
    }

    private void paintBar(GC gc, ZoneBar bar, int y) {
        int height = layout.barHeight();
        int top = y + height / 4;
        int thick = height / 2;
        Color foreground = gc.getForeground();
        int from = layout.x(bar.minPercent());
        int to = layout.x(bar.maxPercent());
        gc.setBackground(foreground);
        gc.setAlpha(35);
        gc.fillRectangle(from, y + height / 8, to - from, height - height / 4);
        gc.setAlpha(255);
        gc.setBackground(colour(bar.state()));
        int end = layout.x(bar.percent());
        gc.fillRectangle(layout.barX(), top, end - layout.barX(), thick);
        if (bar.state() == ZoneBar.State.UNDER || bar.state() == ZoneBar.State.OVER
                || bar.state() == ZoneBar.State.UNKNOWN) {
            hatch(gc, new Rectangle(layout.barX(), top, end - layout.barX(), thick),
                    bar.state() == ZoneBar.State.UNDER);
        }
        gc.setForeground(foreground);
        gc.drawLine(layout.barX(), y, layout.barX(), y + height);
        gc.drawLine(from, y + height / 8, from, y + height - height / 8);
        gc.drawLine(to, y + height / 8, to, y + height - height / 8);
        int target = layout.x(bar.targetPercent());
        int size = Math.max(2, height / 8);
        gc.setBackground(foreground);
        if (bar.maxPercent() > 0) {
            gc.fillPolygon(new int[] {target - size, y + 1, target + size, y + 1, target, y + 1 + 2 * size});
        }
        if (bar.beforePercent() != bar.percent()) {
            int before = layout.x(bar.beforePercent());
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawLine(before, top - 1, before, top + thick + 1);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    /** Lines to the right for too little, to the left for too much. */
    private static void hatch(GC gc, Rectangle area, boolean right) {
        gc.setClipping(area);
        gc.setAlpha(HATCH_ALPHA);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
        int step = Math.max(4, area.height / 2);
        for (int x = area.x - area.height; x < area.x + area.width + area.height; x += step) {
            gc.drawLine(right ? x : x + area.height, area.y + area.height, right ? x + area.height : x, area.y);
        }
        gc.setAlpha(255);
        gc.setClipping((Rectangle) null);
    }

    private static Color colour(ZoneBar.State state) {
        return switch (state) {
            case WITHIN, ABSENT -> WITHIN;
            case UNDER, MISSING -> UNDER;
            case OVER, UNKNOWN -> OVER;
        };
    }

    /** Where a text begins so that it stands in the middle of its line; letters of other scripts may be higher. */
    private int middle(GC gc, int y, String text) {
        Point size = gc.textExtent(text);
        return y + (layout.textHeight() - size.y) / 2;
    }

    private Color system(int id) {
        return canvas.getDisplay().getSystemColor(id);
    }
}
