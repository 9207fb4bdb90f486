package org.sceneplan.exchange.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.table.ForeignWorkbook;
import org.sceneplan.rules.DesignContext;

/** Checklists that stores saved with other programs, filtered, merged and sorted. */
final class ForeignChecklistTest {
    private final DesignContext context = TestPlan.context();
    @TempDir
    private Path folder;

    private static String place(DisplayField field, int row) {
        return ForeignWorkbook.column(field.ordinal()) + row;
    }

    private List<List<String>> rows() throws Exception {
        EditedList list = EditedList.of(context, Locale.CHINESE);
        for (int line = 1; line <= list.lines(); line++) {
            list.set(line, DisplayField.STATUS, "已上样");
        }
        return list.rows();
    }

    private ChecklistImport read(ForeignWorkbook workbook) throws Exception {
        return ChecklistImport.read(context, workbook.write(folder.resolve("foreign.xlsx")));
    }

    @Test
    void rowsThatAFilterHidesAreTakenAndSaid() throws Exception {
        List<List<String>> rows = rows();
        ForeignWorkbook workbook = new ForeignWorkbook().byWps().sheet("出样清单").texts(1, rows.subList(0, 2));
        workbook.hiddenRow(3, cells(rows.get(2), 3)).texts(4, rows.subList(3, rows.size()));

        ChecklistImport result = read(workbook);

        assertEquals(3, result.count(ImportVerdict.TAKEN), result.rows()::toString);
        assertEquals(rows.size() - 1, result.rowsRead());
        assertEquals("工作表中有 1 行被隐藏或筛选掉，已照常读取", result.remarks().getFirst().zh());
    }

    private static String[] cells(List<String> row, int number) {
        String[] cells = new String[row.size()];
        for (int x = 0; x < cells.length; x++) {
            cells[x] = ForeignWorkbook.text(ForeignWorkbook.column(x) + number, row.get(x));
        }
        return cells;
    }

    @Test
    void aChecklistOnAHiddenSheetIsSaid() throws Exception {
        ChecklistImport result = read(new ForeignWorkbook().sheet("旧清单", "hidden").texts(1, rows())
                .sheet("出样清单").texts(1, rows()));

        assertEquals(3, result.count(ImportVerdict.TAKEN));
        assertEquals("工作表“旧清单”已隐藏，不读取", result.remarks().getFirst().zh());
    }

    @Test
    void aMergedCellForTheStoreIsAConflictForTheRowsItCovers() throws Exception {
        List<List<String>> rows = rows();
        rows.get(1).set(DisplayField.RESPONSIBLE.ordinal(), "李四");

        ChecklistImport result = read(new ForeignWorkbook().sheet("出样清单").texts(1, rows)
                .merge(place(DisplayField.RESPONSIBLE, 2) + ":" + place(DisplayField.RESPONSIBLE, 4)));

        assertEquals(1, result.count(ImportVerdict.TAKEN));
        assertEquals(2, result.count(ImportVerdict.CONFLICT));
        assertEquals("“责任人”是合并单元格的一部分；请取消合并", result.rows().get(1).reasons().getFirst().zh());
    }

    @Test
    void aMergedCellOfThePlanThatSaysTheSameIsNone() throws Exception {
        List<List<String>> rows = rows();
        int zone = DisplayField.FIXTURE.ordinal();
        assertEquals(rows.get(1).get(zone), rows.get(2).get(zone), "two samples on one fixture");

        ChecklistImport result = read(new ForeignWorkbook().sheet("出样清单").texts(1, rows)
                .merge(place(DisplayField.FIXTURE, 2) + ":" + place(DisplayField.FIXTURE, 3)));

        assertEquals(3, result.count(ImportVerdict.TAKEN), result.rows()::toString);
    }

    @ParameterizedTest
    @CsvSource({"false, 1, 46348, 2026-11-22", "true, 1, 44886, 2026-11-22", "true, 2, 44886.0, 2026-11-22",
        "false, 0, 46348, 2026-11-22"})
    void daysAreThoseThatTheSpreadsheetShows(boolean from1904, int style, String number, String day) throws Exception {
        ChecklistImport result = read(dated(from1904, style, number));

        assertEquals(3, result.count(ImportVerdict.TAKEN), result.rows()::toString);
        assertEquals(day, result.reportByPosition().values().iterator().next().shownOn());
    }

    @Test
    void aBareNumberCountedFrom1904IsNotGuessed() throws Exception {
        ChecklistImport result = read(dated(true, 0, "44886"));

        assertEquals(ImportVerdict.CONFLICT, result.rows().getFirst().verdict());
        assertTrue(result.rows().getFirst().reasons().getFirst().en().contains("1904"));
    }

    private ForeignWorkbook dated(boolean from1904, int style, String number) throws Exception {
        List<List<String>> rows = rows();
        String[] cells = cells(rows.get(1), 2);
        cells[DisplayField.SHOWN_ON.ordinal()] = ForeignWorkbook.number(place(DisplayField.SHOWN_ON, 2), style, number);
        ForeignWorkbook workbook = new ForeignWorkbook().styles().sheet("出样清单").texts(1, rows.subList(0, 1))
                .row(2, cells).texts(3, rows.subList(2, rows.size()));
        return from1904 ? workbook.from1904() : workbook;
    }

    @Test
    void reorderedColumnsAreKnownExtraOnesSaidAndDoubleOnesRefused() throws Exception {
        List<List<String>> rows = rows();
        Random random = new Random(7);
        List<Integer> order = new ArrayList<>();
        for (int x = 0; x < rows.getFirst().size(); x++) {
            order.add(x);
        }
        Collections.shuffle(order, random);
        List<List<String>> moved = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(List.of(moved.isEmpty() ? "店长意见" : "好"));
            order.forEach(x -> cells.add(x < row.size() ? row.get(x) : ""));
            moved.add(cells);
        }

        ChecklistImport result = read(new ForeignWorkbook().sheet("Sheet1").texts(3, moved));

        assertEquals(3, result.count(ImportVerdict.TAKEN), result.rows()::toString);
        assertEquals("“店长意见”不是清单中的列，不读取", result.remarks().getFirst().zh());
        moved.getFirst().set(0, DisplayField.STATUS.title().zh());
        Path twice = new ForeignWorkbook().sheet("Sheet1").texts(1, moved).write(folder.resolve("twice.xlsx"));
        ChecklistRefusedException refused = assertThrows(ChecklistRefusedException.class,
                () -> ChecklistImport.read(context, twice));
        assertTrue(refused.message(Locale.CHINESE).contains("有两列的标题都是“状态”"), refused.message(Locale.CHINESE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"GB18030|;", "UTF-16LE|TAB", "GB18030|,"})
    void textsAsSpreadsheetsSaveThem(String code, String written) throws Exception {
        String separator = written.replace("TAB", "\t");
        StringBuilder text = new StringBuilder(code.startsWith("UTF-16") ? "\uFEFF" : "");
        for (List<String> row : rows()) {
            text.append(String.join(separator, row.stream()
                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList()))
                    .append("\r\n");
        }
        Path file = Files.write(folder.resolve("list.csv"), text.toString().getBytes(Charset.forName(code)));

        assertEquals(3, ChecklistImport.read(context, file).count(ImportVerdict.TAKEN));
    }
}
