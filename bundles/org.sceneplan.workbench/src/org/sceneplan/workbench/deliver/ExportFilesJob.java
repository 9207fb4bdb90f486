package org.sceneplan.workbench.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.PurchaseList;
import org.sceneplan.checklist.quote.Quotation;
import org.sceneplan.checklist.quote.QuoteTables;
import org.sceneplan.checklist.tag.PriceTag;
import org.sceneplan.checklist.tag.PriceTags;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.exchange.dxf.DxfPlan;
import org.sceneplan.exchange.gltf.StoreModel;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.exchange.tag.EnergyCardSheets;
import org.sceneplan.exchange.tag.PriceTagSheets;
import org.sceneplan.files.WholeFile;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.workbench.PlanOpener;

/** Writes the files of an order; each goes to a temporary name first and is moved into place. */
final class ExportFilesJob extends Job {
    private static final PackageTexts TEXTS = PackageTexts.of(ExportFilesJob.class);
    private static final String BUNDLE = "org.sceneplan.workbench";

    private final Path plan;
    private final FilesOrder order;
    private final List<String> report = new ArrayList<>();

    ExportFilesJob(Path plan, FilesOrder order) {
        super(TEXTS.text("files.job"));
        this.plan = plan;
        this.order = order;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), order.wanted().size() + 1);
        try {
            DesignContext context = DesignFile.read(plan).context();
            progress.worked(1);
            Files.createDirectories(order.folder());
            for (Deliverable file : Deliverable.values()) {
                if (progress.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                if (order.wanted().contains(file)) {
                    progress.setTaskName(TEXTS.text("files." + file.name()));
                    write(file, context);
                    progress.worked(1);
                }
            }
            Workspaces.refresh(order.folder());
            PlanOpener.tell(TEXTS.text("files.title"), String.join("\n\n", report));
            return Status.OK_STATUS;
        } catch (DeliveryException e) {
            return new Status(IStatus.WARNING, BUNDLE, e.getMessage(), e.getCause());
        } catch (IOException e) {
            return new Status(IStatus.WARNING, BUNDLE, TEXTS.text("unwritable", order.folder(), e.getMessage()), e);
        }
    }

    private void write(Deliverable file, DesignContext context) throws IOException {
        TableSettings settings = new TableSettings(order.language(), order.day() == null ? ""
                : order.day().toString());
        switch (file) {
            case LISTS -> {
                DesignLists lists = DesignLists.of(context, order.day());
                List<ListTable> tables = new ArrayList<>(lists.tables());
                tables.add(PurchaseList.of(context));
                write(file.ending(), out -> XlsxTableWriter.write(tables, lists.photos(), settings, out));
            }
            case QUOTATION -> write(file.ending(), out -> XlsxTableWriter.write(
                    QuoteTables.of(Quotation.of(context, order.terms())), settings, out));
            case PRICE_TAGS -> tags(file, PriceTags.of(context, order.day()), context);
            case ENERGY_CARDS -> tags(file, PriceTags.of(context, order.day()), context);
            case DXF -> {
                List<LevelSnapshot> levels = context.plan().levels();
                for (LevelSnapshot level : levels) {
                    write((levels.size() == 1 ? "" : "-" + level.id()) + file.ending(),
                            out -> DxfPlan.write(context, level, order.language(), out));
                }
            }
            case MODEL -> write(file.ending(), out -> StoreModel.write(context, out));
        }
    }

    private void tags(Deliverable file, PriceTags all, DesignContext context) throws IOException {
        boolean energy = file == Deliverable.ENERGY_CARDS;
        List<PriceTag> tags = energy ? all.withEnergyLabel() : all.tags();
        ListSubject subject = ListSubject.of(context);
        List<Sheet> sheets = energy ? EnergyCardSheets.of(tags, subject, order.language())
                : PriceTagSheets.of(tags, subject, order.language());
        if (sheets.isEmpty()) {
            report.add(TEXTS.text("files.noTags", all.withoutProduct().size()));
        } else {
            write(file.ending(), out -> PdfPen.write(sheets, out));
            report.add(TEXTS.text("files.tags", tags.size(), sheets.size(), all.withoutProduct().size()));
        }
    }

    private void write(String ending, WholeFile.Content content) throws IOException {
        String name = plan.getFileName().toString().replaceAll("\\.storeplan$", "") + ending;
        Path file = order.folder().resolve(name);
        WholeFile.write(file, content);
        report.add(TEXTS.text("files.written", file));
    }
}
