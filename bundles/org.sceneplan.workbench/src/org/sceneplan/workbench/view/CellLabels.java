package org.sceneplan.workbench.view;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/**
 * Text and icon of one column for rows of one class; other elements have none.
 *
 * @param <R> class of the rows
 */
public class CellLabels<R> extends ColumnLabelProvider {
    private final Class<R> rows;
    private final Function<R, String> text;
    private final Function<R, Image> image;

    /** Labels without icon. */
    public CellLabels(Class<R> rows, Function<R, String> text) {
        this(rows, text, row -> null);
    }

    /** Labels with icon, which may be null. */
    public CellLabels(Class<R> rows, Function<R, String> text, Function<R, Image> image) {
        this.rows = rows;
        this.text = text;
        this.image = image;
    }

    @Override
    public String getText(Object element) {
        return rows.isInstance(element) ? text.apply(rows.cast(element)) : "";
    }

    /** For cells that are too narrow for their text. */
    @Override
    public String getToolTipText(Object element) {
        String whole = getText(element);
        return whole.isEmpty() ? null : whole;
    }

    @Override
    public Image getImage(Object element) {
        return rows.isInstance(element) ? image.apply(rows.cast(element)) : null;
    }
}
