package org.sceneplan.exchange.pkg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.sceneplan.checklist.DisplayChecklist;
import org.sceneplan.checklist.FixtureList;
import org.sceneplan.checklist.ListProof;
import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.MaterialList;
import org.sceneplan.checklist.ServiceList;
import org.sceneplan.drawing.FloorPlanSheet;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.drawing.SheetSettings;
import org.sceneplan.exchange.json.FindingsJson;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.svg.SvgPen;
import org.sceneplan.exchange.table.CsvTableWriter;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/** Makes the files of a package, all in memory, in the order of the manifest. */
final class PackageContent {
    private final DesignContext context;
    private final PackageSettings settings;
    private final List<PackageFile> files = new ArrayList<>();

    private PackageContent(DesignContext context, PackageSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** Everything but the manifest. */
    static List<PackageFile> of(DesignContext context, CheckResult result, byte[] plan, PackageSettings settings)
            throws IOException {
        PackageContent content = new PackageContent(context, settings);
        content.files.add(new PackageFile("plan.storeplan", plan));
        content.addDrawing();
        content.addLists();
        content.addText("findings.json", FindingsJson.of(result.findings(), settings.locale()));
        return content.files;
    }

    private void addDrawing() throws IOException {
        SheetSettings sheetSettings = SheetSettings.of(settings.locale()).withDate(settings.dateText());
        List<Sheet> sheets = context.plan().levels().stream()
                .map(level -> FloorPlanSheet.of(context, level, sheetSettings)).toList();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            add(i == 0 ? "floorplan.svg" : "floorplan-" + (i + 1) + ".svg", out -> SvgPen.write(sheet, out));
        }
        add("floorplan.pdf", out -> PdfPen.write(sheets, out));
    }

    private void addLists() throws IOException {
        ListTable display = DisplayChecklist.of(context);
        ListTable fixtures = FixtureList.of(context);
        ListTable materials = MaterialList.of(context);
        ListTable services = ServiceList.of(context);
        requireComplete(ListProof.ofDisplay(context, display), ListProof.ofFixtures(context, fixtures),
                ListProof.ofMaterials(context, materials), ListProof.ofServices(context, services));
        TableSettings tableSettings = new TableSettings(settings.locale(), settings.dateText());
        add("checklist.xlsx", out -> XlsxTableWriter.write(List.of(display, fixtures, materials, services),
                tableSettings, out));
        add("checklist.csv", out -> CsvTableWriter.write(display, settings.locale(), out));
        add("fixtures.csv", out -> CsvTableWriter.write(fixtures, settings.locale(), out));
        add("materials.csv", out -> CsvTableWriter.write(materials, settings.locale(), out));
        add("services.csv", out -> CsvTableWriter.write(services, settings.locale(), out));
    }

    private static void requireComplete(ListProof... proofs) {
        for (ListProof proof : proofs) {
            if (!proof.holds()) {
                throw new IllegalStateException("a list does not match its plan: " + proof);
            }
        }
    }

    private void addText(String name, String text) {
        files.add(new PackageFile(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(String name, Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.writeTo(out);
        files.add(new PackageFile(name, out.toByteArray()));
    }

    private interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }
}
