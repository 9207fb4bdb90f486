package org.sceneplan.workbench.view.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.standard.SourceText;
import org.sceneplan.workbench.view.CellLabels;
import org.sceneplan.workbench.view.NumberedOrder;
import org.sceneplan.workbench.view.TreeColumns;
import org.sceneplan.workbench.view.ViewImages;

/** The tree of findings with its columns; keeps selection, expansion and scroll position when rows change. */
final class FindingsTree {
    private static final int COLUMNS_SEEN = 2;
    private static final int WIDE = 40;
    private static final int MIDDLE = 26;
    private static final int NARROW = 15;

    private final TreeViewer viewer;
    private final TreeColumns columns;
    private final ViewImages images;
    private final PackageTexts texts;
    private final BooleanSupplier explained;
    private List<FindingGroup> groups = List.of();

    /**
     * An empty tree.
     *
     * @param explained whether the selected row is explained beside the tree
     */
    FindingsTree(Composite parent, PackageTexts texts, IMemento saved, BooleanSupplier explained) {
        this.texts = texts;
        this.explained = explained;
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        images = new ViewImages(viewer.getControl());
        columns = new TreeColumns(viewer, saved);
        viewer.setContentProvider(new GroupContent());
        addColumns();
        columns.restore();
        columns.widenFirst(COLUMNS_SEEN);
        viewer.setInput(this);
    }

    TreeViewer viewer() {
        return viewer;
    }

    TreeColumns columns() {
        return columns;
    }

    /** Shows other groups; new groups are opened. Where the row at the top is gone, its group shows from the beginning. */
    void show(List<FindingGroup> newGroups) {
        Tree tree = viewer.getTree();
        List<FindingGroup> added = newGroups.stream().filter(group -> !groups.contains(group)).toList();
        TreeItem top = tree.getTopItem();
        boolean atTop = top == null || top == tree.getItem(0);
        Object topRow = atTop ? null : top.getData();
        Object topGroup = topRow == null || top.getParentItem() == null ? topRow : top.getParentItem().getData();
        tree.setRedraw(false);
        try {
            groups = newGroups;
            viewer.refresh();
            added.forEach(group -> viewer.expandToLevel(group, 1));
        } finally {
            tree.setRedraw(true);
        }
        Stream.of(item(topRow), item(topGroup), Stream.of(tree.getItems())).flatMap(each -> each).findFirst()
                .ifPresent(tree::setTopItem);
    }

    private Stream<TreeItem> item(Object element) {
        return Stream.ofNullable(element).map(viewer::testFindItem).map(TreeItem.class::cast)
                .filter(item -> item != null && !item.isDisposed());
    }

    /** The selected rows, groups left out. */
    List<FindingRow> selected() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().filter(FindingRow.class::isInstance)
                .map(FindingRow.class::cast).toList();
    }

    private void addColumns() {
        columns.add(texts.text("column.finding"), SWT.NONE, WIDE, new FindingLabels(), by(FindingRow::sentence));
        columns.add(texts.text("column.measured"), SWT.RIGHT, NARROW, cell(FindingRow::measured),
                byNumber(row -> row.finding() == null ? 0 : row.finding().measured()));
        columns.add(texts.text("column.limit"), SWT.RIGHT, NARROW, cell(FindingRow::limit),
                byNumber(row -> row.finding() == null ? 0 : row.finding().limit()));
        columns.add(texts.text("column.off"), SWT.RIGHT, NARROW, cell(FindingRow::off), byNumber(FindingRow::offShare));
        columns.add(texts.text("column.rule"), SWT.NONE, NARROW, cell(FindingRow::ruleTitle), by(FindingRow::ruleId));
        columns.add(texts.text("column.objects"), SWT.NONE, MIDDLE, cell(FindingRow::objects),
                by(FindingRow::objects));
        columns.add(texts.text("column.source"), SWT.NONE, MIDDLE, new SourceLabels(), by(FindingRow::source));
    }

    private static CellLabels<FindingRow> cell(Function<FindingRow, String> text) {
        return new CellLabels<>(FindingRow.class, text);
    }

    private static Comparator<Object> by(Function<FindingRow, String> key) {
        return rows(Comparator.comparing(key, new NumberedOrder()));
    }

    private static Comparator<Object> byNumber(Function<FindingRow, Double> key) {
        return rows(Comparator.comparing(key));
    }

    /** Groups stay where they are. */
    private static Comparator<Object> rows(Comparator<FindingRow> order) {
        return (first, second) -> first instanceof FindingRow a && second instanceof FindingRow b
                ? order.compare(a, b) : 0;
    }

    /** Icon, mark of a drag and sentence of a row; title of a group. */
    private final class FindingLabels extends CellLabels<FindingRow> {
        FindingLabels() {
            super(FindingRow.class, FindingRow::sentence);
        }

        @Override
        public String getText(Object element) {
            if (element instanceof FindingRow row) {
                String mark = texts.text("change." + row.change().name());
                return mark.isEmpty() ? row.sentence() : mark + "  " + row.sentence();
            }
            return element instanceof FindingGroup group ? group.title() : "";
        }

        /** The whole sentence, as the column is often narrower; none where it stands beside the list already. */
        @Override
        public String getToolTipText(Object element) {
            boolean shown = explained.getAsBoolean() && selected().contains(element);
            return element instanceof FindingRow row && !shown ? row.sentence() : null;
        }

        @Override
        public Image getImage(Object element) {
            Severity severity = element instanceof FindingRow row ? row.severity()
                    : element instanceof FindingGroup group ? group.severity() : null;
            return images.get(severity == null ? "question"
                    : "severity-" + severity.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Source and clause; its tags are explained under the pointer. */
    private final class SourceLabels extends CellLabels<FindingRow> {
        SourceLabels() {
            super(FindingRow.class, FindingRow::source);
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof FindingRow row && !row.source().isEmpty()
                    ? SourceText.named(row.source(), texts.locale()) : null;
        }
    }

    private final class GroupContent implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return groups.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FindingGroup group ? group.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return groups.stream().filter(group -> element instanceof FindingRow row && group.rows().contains(row))
                    .findFirst().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FindingGroup;
        }
    }
}
