package org.sceneplan.bench.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.PhotoFrame;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackagePens;
import org.sceneplan.exchange.pkg.PackageProgress;
import org.sceneplan.exchange.pkg.PlanPackage;
import org.sceneplan.exchange.table.TableSettings;

/**
 * What the pens are given for one package, and the cells of its workbook.
 *
 * @param documents pages of each PDF
 * @param sheets    sheets that become SVG
 */
record RecordedPackage(String planId, List<ListTable> tables, List<PhotoFrame> photos, TableSettings settings,
        Cells cells, List<List<Sheet>> documents, List<Sheet> sheets) {

    static RecordedPackage of(PackageOrder order) throws IOException {
        Recorder recorder = new Recorder();
        PlanPackage made = PlanPackage.of(order, PackageProgress.NONE, recorder);
        return new RecordedPackage(made.manifest().subject().planId(), recorder.tables, recorder.photos,
                recorder.settings,
                Cells.of(recorder.workbook), recorder.documents, recorder.sheets);
    }

    /** Pens that keep what they are given. */
    private static final class Recorder implements PackagePens {
        private final List<List<Sheet>> documents = new ArrayList<>();
        private final List<Sheet> sheets = new ArrayList<>();
        private List<ListTable> tables;
        private List<PhotoFrame> photos;
        private TableSettings settings;
        private byte[] workbook;

        @Override
        public void pdf(List<Sheet> pages, OutputStream out) {
            documents.add(pages);
        }

        @Override
        public void svg(Sheet sheet, OutputStream out) {
            sheets.add(sheet);
        }

        @Override
        public void workbook(List<ListTable> given, List<PhotoFrame> givenPhotos, TableSettings givenSettings,
                OutputStream out) throws IOException {
            tables = given;
            photos = givenPhotos;
            settings = givenSettings;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            OWN.workbook(given, givenPhotos, givenSettings, bytes);
            workbook = bytes.toByteArray();
        }
    }
}
