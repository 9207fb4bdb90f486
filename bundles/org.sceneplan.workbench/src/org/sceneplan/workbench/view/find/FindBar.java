package org.sceneplan.workbench.view.find;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.workbench.view.ViewImages;

/** A bar over the plan: type, Up and Down choose and show, Enter takes the choice and closes, Escape closes. */
final class FindBar extends PopupDialog {
    private static final int WIDTH_CHARS = 90;
    private static final int LINES = 8;

    private final FloorPlanEditor editor;
    private final PlanIndex index;
    private final PackageTexts texts = PackageTexts.of(FindBar.class, PackageTexts.language());
    private List<PlanHit> hits = List.of();
    private ResourceManager resources;
    private Text typed;
    private Table table;

    FindBar(Shell parent, FloorPlanEditor editor) {
        super(parent, SWT.RESIZE, true, false, false, false, false, null,
                PackageTexts.of(FindBar.class, PackageTexts.language()).text("help"));
        this.editor = editor;
        this.index = new PlanIndex(editor.session().context(), editor.session().tree(), editor.session().result(),
                editor.session().locale());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        typed.setMessage(texts.text("hint"));
        typed.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        typed.addListener(SWT.Modify, event -> search());
        typed.addListener(SWT.KeyDown, this::key);
        typed.addListener(SWT.DefaultSelection, event -> take());
        table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        PixelConverter pixels = new PixelConverter(typed);
        data.widthHint = pixels.convertWidthInCharsToPixels(WIDTH_CHARS);
        data.heightHint = table.getItemHeight() * LINES;
        table.setLayoutData(data);
        new TableColumn(table, SWT.NONE).setWidth(data.widthHint * 3 / 5);
        new TableColumn(table, SWT.NONE).setWidth(data.widthHint * 2 / 5);
        table.addListener(SWT.Selection, event -> reveal());
        table.addListener(SWT.DefaultSelection, event -> take());
        return area;
    }

    @Override
    protected Control getFocusControl() {
        return typed;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Control canvas = editor.canvas().control();
        Point corner = canvas.toDisplay(0, 0);
        return new Point(corner.x + Math.max(0, (canvas.getSize().x - size.x) / 2), corner.y);
    }

    private void search() {
        hits = index.search(typed.getText());
        table.removeAll();
        for (PlanHit hit : hits) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {hit.label(), hit.detail()});
            item.setImage(image(hit.kind()));
        }
        if (!hits.isEmpty()) {
            table.setSelection(0);
        }
        setInfoText(typed.getText().isBlank() ? texts.text("help")
                : hits.isEmpty() ? texts.text("nothing") : texts.text("found", hits.size()));
    }

    private Image image(String kind) {
        ImageDescriptor icon = kind.startsWith("finding-")
                ? ViewImages.descriptor("severity-" + kind.substring("finding-".length()))
                : ImageDescriptor.createFromURL(FrameworkUtil.getBundle(FloorPlanEditor.class)
                        .getEntry("icons/node/" + kind.toLowerCase(Locale.ROOT) + ".svg"));
        return resources.get(icon);
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && !hits.isEmpty()) {
            event.doit = false;
            table.setSelection(Math.floorMod(table.getSelectionIndex() + step, hits.size()));
            table.showSelection();
            reveal();
        }
    }

    private void reveal() {
        int chosen = table.getSelectionIndex();
        if (chosen >= 0) {
            editor.reveal(hits.get(chosen).ids());
        }
    }

    private void take() {
        reveal();
        close();
        editor.setFocus();
    }
}
