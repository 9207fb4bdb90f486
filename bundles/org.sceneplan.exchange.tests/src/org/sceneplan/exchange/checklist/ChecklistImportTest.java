package org.sceneplan.exchange.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sceneplan.checklist.DesignLists;
import org.sceneplan.checklist.DisplayField;
import org.sceneplan.checklist.ListSubject;
import org.sceneplan.exchange.TestPlan;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.model.plan.CheckResult;
import org.sceneplan.model.plan.Reported;
import org.sceneplan.model.plan.SampleState;
import org.sceneplan.plan.snapshot.SampleReport;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;

class ChecklistImportTest {
    private final DesignContext context = TestPlan.context();
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void ownExportComesBackUnchanged(Locale language) throws Exception {
        Path file = folder.resolve("own.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxTableWriter.write(DesignLists.of(context), TableSettings.of(language), out);
        }

        ChecklistImport result = ChecklistImport.read(context, file);

        assertEquals(3, result.count(ImportVerdict.UNCHANGED), result.rows()::toString);
        assertEquals(1, result.count(ImportVerdict.NO_LINE));
        assertEquals(4, result.rowsRead());
        assertEquals(4, result.rows().size());
        assertTrue(result.reportByPosition().isEmpty());
        ChecklistImport csv = ChecklistImport.read(context, EditedList.of(context, language).csv(folder));
        assertEquals(3, csv.count(ImportVerdict.UNCHANGED), csv.rows()::toString);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatTheStoreFillsInIsTaken(boolean workbook) throws Exception {
        EditedList list = EditedList.of(context, Locale.CHINESE).set(1, DisplayField.STATUS, "已替换")
                .set(1, DisplayField.ACTUAL_MODEL, "BCD-500").set(1, DisplayField.SHOWN_ON, "46348")
                .set(1, DisplayField.SHOWN_UNTIL, "2027年1月5日").set(1, DisplayField.PRICE_TAG, "√")
                .set(1, DisplayField.FEATURE_CARD, "no").set(1, DisplayField.RESPONSIBLE, "李四")
                .set(1, DisplayField.CHECK_RESULT, "合格").set(1, DisplayField.ARRIVES_ON, "20261120").set(1, DisplayField.NOTE, "门向右开")
                .set(2, DisplayField.STATUS, "missing");

        ChecklistImport result = read(list, workbook);

        assertEquals(2, result.count(ImportVerdict.TAKEN), result.rows()::toString);
        assertEquals(new SampleReport(SampleState.SHOWN, "BCD-500", "2026-11-22", "2027-01-05", "2026-11-20", "李四", "",
                Reported.YES, Reported.NO, Reported.UNKNOWN, CheckResult.PASSED, "门向右开"),
                result.reportByPosition().get(list.key(1)));
        assertEquals(SampleState.MISSING, result.reportByPosition().get(list.key(2)).state());
        assertEquals(List.of(DisplayField.STATUS), result.rows().get(1).changes().stream().map(CellChange::field)
                .toList());
    }

    @Test
    void sortedMovedAddedDeletedAndRepeatedRowsAllGetAVerdict() throws Exception {
        EditedList list = EditedList.of(context, Locale.CHINESE);
        String deleted = list.key(3);
        list.rows().remove(3);
        Collections.swap(list.rows(), 1, 2);
        list.set(1, DisplayField.STATUS, "已上样");
        list.rows().add(new ArrayList<>(list.rows().get(2)));
        List<String> added = new ArrayList<>(list.rows().get(1));
        list.rows().add(added);
        list.setKey(list.rows().size() - 1, "");
        list.rows().add(new ArrayList<>(added));
        list.setKey(list.rows().size() - 1, "P-GHOST");

        ChecklistImport result = read(list, true);

        assertEquals(1, result.count(ImportVerdict.TAKEN));
        assertEquals(2, result.count(ImportVerdict.CONFLICT), "both rows with the same key");
        assertEquals(2, result.count(ImportVerdict.UNKNOWN_ROW));
        assertEquals(1, result.count(ImportVerdict.NO_LINE));
        assertEquals(List.of(deleted), result.rows().stream()
                .filter(row -> row.verdict() == ImportVerdict.MISSING_ROW).map(RowVerdict::key).toList());
        assertEquals(list.rows().size() - 1, result.rowsRead());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STATUS      | 卖掉了       | 状态“卖掉了”
            STATUS      | ''           | 状态为空
            STATUS      | 已替换       | 没有填写实际型号
            SHOWN_ON    | 11/22/2026   | 日期
            SHOWN_ON    | 22 Foo 2026  | 日期
            SHOWN_ON    | 11月22日     | 日期
            SHOWN_ON    | 2026-02-30   | 日期
            SHOWN_ON    | 20261322     | 日期
            PRICE_TAG   | x            | 价签
            SHOWN_ON    | 明天         | 日期
            PRICE_TAG   | 无需         | 必需
            FEATURE_CARD| 可能         | 无法识别
            CHECK_RESULT| 还行         | 无法识别
            NOTE        | =1+1         | 公式
            BRAND       | 海尔海尔     | 设计内容请在方案中修改
            QUANTITY    | 9            | 设计内容请在方案中修改
            PLAN        | OTHER-9      | 属于方案
            REVISION    | 99           | 方案只到
            REVISION    | R1           | 不是数字
            """)
    void whatCanNotBeTakenIsAConflictWithItsReason(DisplayField field, String text, String reason) throws Exception {
        EditedList list = EditedList.of(context, Locale.CHINESE).set(1, DisplayField.RESPONSIBLE, "王五").set(1, field,
                text);

        ChecklistImport result = read(list, true);

        assertEquals(ImportVerdict.CONFLICT, result.rows().getFirst().verdict());
        assertTrue(result.rows().getFirst().reasons().getFirst().zh().contains(reason),
                result.rows().getFirst().reasons()::toString);
        assertTrue(result.reportByPosition().isEmpty(), "nothing of the row");
        assertTrue(result.rows().getFirst().cells().contains("王五"), "the report keeps what was typed");
    }

    @Test
    void positionNumbersThatBecameDaysAreStillKnown() throws Exception {
        EditedList list = EditedList.of(context, Locale.CHINESE);
        assertEquals("'1-1", list.rows().get(1).get(DisplayField.POSITION.ordinal()));
        list.set(1, DisplayField.POSITION, "46023");

        assertEquals(3, read(list, true).count(ImportVerdict.UNCHANGED), "46023 is 1 January 2026");
    }

    @Test
    void rowsOfAnEarlierRevisionAreTakenWhileTheProductIsTheSame() throws Exception {
        EditedList list = EditedList.of(context, Locale.CHINESE);
        for (int line = 1; line <= list.lines(); line++) {
            list.set(line, DisplayField.REVISION, "0").set(line, DisplayField.STATUS, "已上样")
                    .set(line, DisplayField.QUANTITY, "7");
        }
        list.set(2, DisplayField.SKU, "OLD-SKU");

        ChecklistImport result = read(list, false);

        assertEquals(2, result.count(ImportVerdict.TAKEN));
        assertEquals("来自较早的版本 R0", result.rows().getFirst().reasons().getFirst().zh());
        assertTrue(result.rows().get(1).reasons().getFirst().zh().contains("方案在此后的版本中已改为"));
    }

    @Test
    void randomEditsAreCountedInAndOut() throws Exception {
        Random random = new Random(42);
        String[] states = {"已上样", "缺样", "待换", "done", "??", "", "待上样"};
        for (int run = 0; run < 40; run++) {
            EditedList list = EditedList.of(context, random.nextBoolean() ? Locale.CHINESE : Locale.ENGLISH);
            for (int i = random.nextInt(6); i > 0; i--) {
                int line = 1 + random.nextInt(list.rows().size() - 1);
                switch (random.nextInt(4)) {
                    case 0 -> list.set(line, DisplayField.STATUS, states[random.nextInt(states.length)]);
                    case 1 -> list.rows().add(new ArrayList<>(list.rows().get(line)));
                    case 2 -> list.setKey(line, random.nextBoolean() ? "" : "X" + i);
                    default -> {
                        if (list.rows().size() > 2) {
                            list.rows().remove(line);
                        }
                    }
                }
            }
            ChecklistImport result = read(list, random.nextBoolean());

            assertEquals(list.rows().size() - 1, result.rowsRead());
            assertEquals(result.rowsRead() + result.count(ImportVerdict.MISSING_ROW),
                    Arrays.stream(ImportVerdict.values()).mapToInt(result::count).sum());
            assertEquals(result.count(ImportVerdict.TAKEN), result.reportByPosition().size());
            ByteArrayOutputStream report = new ByteArrayOutputStream();
            ImportReportCsv.write(result, ListSubject.of(context), Locale.CHINESE, report);
            assertEquals(result.rows().size() + 1, report.toString(StandardCharsets.UTF_8).lines().count());
        }
    }

    @Test
    void hostileFilesAreRefusedWithASentence() throws Exception {
        assertRefused("不存在", folder.resolve("none.xlsx"));
        assertRefused("空文件", Files.createFile(folder.resolve("empty.xlsx")));
        assertRefused("旧版", Files.write(folder.resolve("old.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11,
                (byte) 0xE0, 0, 0}));
        assertRefused("没有出样清单", Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n"));
        assertRefused("没有出样清单", Files.writeString(folder.resolve("text.xlsx"), "x".repeat(5000)));
        byte[] good = Files.readAllBytes(EditedList.of(context, Locale.CHINESE).xlsx(folder));
        assertRefused("不是可读的", Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(good, good.length / 2)));
        assertRefused("解压", zip("bomb.xlsx", "xl/worksheets/sheet1.xml", "<a>" + " ".repeat(30_000_000) + "</a>"));
        assertRefused("文档类型", zip("entity.xlsx", "xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>"));
        EditedList keyless = EditedList.of(context, Locale.CHINESE);
        keyless.rows().forEach(row -> row.removeLast());
        assertRefused("键", keyless.csv(folder));
        EditedList huge = EditedList.of(context, Locale.CHINESE);
        huge.rows().addAll(Collections.nCopies(50_001, List.of("x")));
        assertRefused("50,000", huge.csv(folder));
    }

    @Test
    void missingColumnsAndOtherSheetsAreSaid() throws Exception {
        EditedList list = EditedList.of(context, Locale.CHINESE);
        list.rows().forEach(row -> {
            row.remove(DisplayField.NOTE.ordinal());
            row.addFirst(row == list.rows().getFirst() ? "别的" : "x");
        });

        ChecklistImport result = read(list, true);

        assertEquals(List.of("“别的”不是清单中的列，不读取", "文件缺少“门店备注”列，该列保持方案中的内容"),
                result.remarks().stream().map(Bilingual::zh).toList());
        assertFalse(result.edit(org.sceneplan.model.plan.PlanFactory.INSTANCE.createStorePlan()).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"NOTE, 情况, 好卖", "STATUS, 完成情况, 已上样", "RESPONSIBLE, 谁, 王五"})
    void aHeadingThatWasWrittenOverIsKnownByItsNeighbours(DisplayField field, String title, String text)
            throws Exception {
        EditedList list = EditedList.of(context, Locale.CHINESE).set(0, field, title).set(1, field, text);

        ChecklistImport result = read(list, true);

        assertEquals(List.of("“%s”列在“%2$s”的位置上，按“%2$s”读取".formatted(title, field.title().zh())),
                result.remarks().stream().map(Bilingual::zh).toList());
        assertEquals(List.of(field), result.rows().getFirst().changes().stream().map(CellChange::field).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026/11/22", "2026年11月22日", "2026.11.22", "20261122", "22 Nov 2026",
        "November 22, 2026", "2026-11-22 14:30", "22-nov-2026"})
    void daysAreReadAsStoresTypeThem(String text) throws Exception {
        ChecklistImport result = read(EditedList.of(context, Locale.CHINESE).set(1, DisplayField.SHOWN_ON, text), true);

        assertEquals("2026-11-22", result.reportByPosition().values().iterator().next().shownOn());
    }

    private void assertRefused(String part, Path file) {
        ChecklistRefusedException refused = assertThrows(ChecklistRefusedException.class,
                () -> ChecklistImport.read(context, file));
        assertTrue(refused.message(Locale.CHINESE).contains(part), refused.message(Locale.CHINESE));
        assertTrue(refused.message(Locale.CHINESE).contains(file.getFileName().toString()));
    }

    private Path zip(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return file;
    }

    private ChecklistImport read(EditedList list, boolean workbook) throws Exception {
        return ChecklistImport.read(context, workbook ? list.xlsx(folder) : list.csv(folder));
    }
}
