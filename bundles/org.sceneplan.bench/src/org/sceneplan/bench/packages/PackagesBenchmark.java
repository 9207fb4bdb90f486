package org.sceneplan.bench.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sceneplan.bench.Benchmark;
import org.sceneplan.bench.Messages;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackagePens;

/**
 * Packages of the four sample stores against a plain use of POI, PDFBox and Batik. First all cells, all PDF pages and
 * all paths of the SVG are compared; then the files are timed by kind, and whole packages on two cores.
 * Processor time is what other work on the machine disturbs least.
 */
public final class PackagesBenchmark implements Benchmark {
    private static final ThreadMXBean THREADS_OF_JVM = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 7;
    private static final int THREADS = 2;
    private static final int OWN_PACKAGES = 40;
    private static final int PEER_PACKAGES = 12;
    private static final int WARM_UP = 5;

    @Override
    public String name() {
        return "packages";
    }

    @Override
    public String description(Locale locale) {
        return Messages.text(locale, "PackagesBenchmark_description");
    }

    @Override
    public void run(PrintStream out) throws IOException {
        List<PackageOrder> orders = SampleOrders.all();
        List<RecordedPackage> stores = new ArrayList<>();
        Map<String, Cells> cellsByPlan = new HashMap<>();
        for (PackageOrder order : orders) {
            RecordedPackage store = RecordedPackage.of(order);
            stores.add(store);
            cellsByPlan.put(order.context().plan().id(), store.cells());
        }
        PackagePens peer = new PeerPens(cellsByPlan);
        compare(out, stores, peer);
        out.println("\nFiles of the four sample stores, one thread, median of " + ROUNDS + " rounds in ms of"
                + " processor time; ratio = theirs / ours");
        out.println("           ours     theirs    ratio");
        double[] own = new double[3];
        double[] theirs = new double[3];
        time(stores, peer, own, theirs);
        String[] kinds = {"XLSX (POI XSSF)", "PDF (PDFBox)", "SVG (Batik)"};
        double ownSum = 0;
        double peerSum = 0;
        for (int i = 0; i < kinds.length; i++) {
            line(out, kinds[i], own[i], theirs[i]);
            ownSum += own[i];
            peerSum += theirs[i];
        }
        line(out, "all three", ownSum, peerSum);
        new PartTimes(orders).print(out);
        perMinute(out, orders, peer);
    }

    private static void line(PrintStream out, String what, double own, double theirs) {
        out.printf(Locale.ROOT, "%-16s %8.1f  %9.1f  %6.1fx%n", what, own, theirs, theirs / own);
    }

    private static void compare(PrintStream out, List<RecordedPackage> stores, PackagePens peer) throws IOException {
        int cells = 0;
        int pages = 0;
        int sheets = 0;
        for (RecordedPackage store : stores) {
            ByteArrayOutputStream book = new ByteArrayOutputStream();
            peer.workbook(store.tables(), store.photos(), store.settings(), book);
            if (!Cells.of(book.toByteArray()).equals(store.cells())) {
                throw new IllegalStateException("the workbooks have different cells");
            }
            cells += store.cells().count();
            for (List<Sheet> document : store.documents()) {
                pages += PageCompare.requireEqual(store.planId(), bytes(o -> PackagePens.OWN.pdf(document, o)),
                        bytes(o -> peer.pdf(document, o)));
            }
            for (Sheet sheet : store.sheets()) {
                SvgCompare.requireOwn(sheet, bytes(o -> PackagePens.OWN.svg(sheet, o)));
                SvgCompare.requirePeer(sheet, bytes(o -> peer.svg(sheet, o)));
                sheets++;
            }
        }
        out.printf(Locale.ROOT, "Equal on both sides: %,d cells, %d PDF pages pixel by pixel, %d SVG path by path.%n",
                cells, pages, sheets);
        out.flush();
    }

    private static void time(List<RecordedPackage> stores, PackagePens peer, double[] own, double[] theirs)
            throws IOException {
        double[][] ownMs = new double[3][ROUNDS];
        double[][] theirMs = new double[3][ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            for (int kind = 0; kind < 3; kind++) {
                double ownTime = once(stores, PackagePens.OWN, kind);
                double theirTime = once(stores, peer, kind);
                if (round >= 0) {
                    ownMs[kind][round] = ownTime;
                    theirMs[kind][round] = theirTime;
                }
            }
        }
        for (int kind = 0; kind < 3; kind++) {
            own[kind] = Medians.of(ownMs[kind]);
            theirs[kind] = Medians.of(theirMs[kind]);
        }
    }

    private static double once(List<RecordedPackage> stores, PackagePens pens, int kind) throws IOException {
        long start = THREADS_OF_JVM.getCurrentThreadCpuTime();
        for (RecordedPackage store : stores) {
            switch (kind) {
                case 0 -> pens.workbook(store.tables(), store.photos(), store.settings(), new ByteArrayOutputStream());
                case 1 -> {
                    for (List<Sheet> document : store.documents()) {
                        pens.pdf(document, new ByteArrayOutputStream());
                    }
                }
                default -> {
                    for (Sheet sheet : store.sheets()) {
                        pens.svg(sheet, new ByteArrayOutputStream());
                    }
                }
            }
        }
        return (THREADS_OF_JVM.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /**
     * Plain use of the JDK packs everything at its default level, so that is the peer; what is left of the ratio when the
     * peer's files are packed as ours are is told as well.
     */
    private static void perMinute(PrintStream out, List<PackageOrder> orders, PackagePens peer) {
        Batch ours = new Batch(orders, PackagePens.OWN, Batch.Packing.OWN, THREADS);
        Batch theirs = new Batch(orders, peer, Batch.Packing.PLAIN, THREADS);
        Batch theirsInOurZip = new Batch(orders, peer, Batch.Packing.OWN, THREADS);
        ours.pace(WARM_UP * orders.size());
        theirs.pace(orders.size());
        Batch.Pace first = ours.pace(OWN_PACKAGES);
        Batch.Pace their = theirs.pace(PEER_PACKAGES);
        Batch.Pace again = ours.pace(OWN_PACKAGES);
        Batch.Pace theirInOurZip = theirsInOurZip.pace(PEER_PACKAGES);
        Batch.Pace own = Batch.mean(first, again, ours.pace(OWN_PACKAGES));
        out.printf(Locale.ROOT, "%nWhole packages as zip on %d threads, with drawing, lists, check, DXF and model, which both"
                + " sides take from us%n                         a minute    ratio   processor ms of one    ratio%n",
                THREADS);
        out.printf(Locale.ROOT, "  ours                   %8.0f            %13.0f%n", own.perMinute(), own.processorMs());
        row(out, "theirs, plain zip", own, their);
        row(out, "theirs, zip as ours", own, theirInOurZip);
    }

    private static void row(PrintStream out, String what, Batch.Pace own, Batch.Pace their) {
        out.printf(Locale.ROOT, "  %-22s %8.0f  %6.1fx    %13.0f         %6.1fx%n", what, their.perMinute(),
                own.perMinute() / their.perMinute(), their.processorMs(), their.processorMs() / own.processorMs());
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.writeTo(out);
        return out.toByteArray();
    }

    private interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }
}
