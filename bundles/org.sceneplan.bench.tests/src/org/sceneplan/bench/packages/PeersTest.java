package org.sceneplan.bench.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.pkg.PackagePens;

/** That peers write the same cells, pages and paths as we do, on the smallest sample store; and that a difference shows. */
class PeersTest {
    private static RecordedPackage store;
    private static PackagePens peer;

    @BeforeAll
    static void make() throws Exception {
        store = RecordedPackage.of(SampleOrders.smallest());
        peer = new PeerPens(Map.of(store.planId(), store.cells()));
    }

    @Test
    void cellsAreEqual() throws Exception {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        peer.workbook(store.tables(), store.photos(), store.settings(), book);

        assertEquals(store.cells(), Cells.of(book.toByteArray()));
        assertTrue(store.cells().count() > 1_000, () -> store.cells().count() + " cells");
    }

    @Test
    void pagesAreEqual() throws Exception {
        List<Sheet> plan = store.sheets().stream().filter(sheet -> sheet.id().contains("plan")).toList();
        byte[] own = pdf(PackagePens.OWN, plan);

        assertEquals(1, PageCompare.requireEqual("plan", own, pdf(peer, plan)));
        List<Sheet> other = List.of(store.sheets().get(plan.get(0).id().isEmpty() ? 0 : 1));
        assertThrows(IllegalStateException.class, () -> PageCompare.requireEqual("other", own, pdf(peer, other)));
    }

    @Test
    void pathsOfSvgAreEqual() throws Exception {
        for (Sheet sheet : store.sheets()) {
            SvgCompare.requireOwn(sheet, svg(PackagePens.OWN, sheet));
            SvgCompare.requirePeer(sheet, svg(peer, sheet));
        }
        assertThrows(IllegalStateException.class,
                () -> SvgCompare.requirePeer(store.sheets().get(0), svg(peer, store.sheets().get(1))));
    }

    private static byte[] pdf(PackagePens pens, List<Sheet> pages) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pens.pdf(pages, out);
        return out.toByteArray();
    }

    private static byte[] svg(PackagePens pens, Sheet sheet) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pens.svg(sheet, out);
        return out.toByteArray();
    }
}
