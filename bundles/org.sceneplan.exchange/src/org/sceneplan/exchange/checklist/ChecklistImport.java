package org.sceneplan.exchange.checklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.catalogue.internal.table.RawRow;
import org.sceneplan.catalogue.internal.table.RawTable;
import org.sceneplan.catalogue.internal.table.TableFile;
import org.sceneplan.catalogue.internal.table.TableLimits;
import org.sceneplan.catalogue.internal.table.TableRefusedException;
import org.sceneplan.checklist.DisplayChecklist;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.ReportSamplesEdit;
import org.sceneplan.plan.snapshot.SampleReport;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * An edited display checklist, XLSX or CSV, read against the plan it was made from.
 *
 * <p>Rows are matched by the stable key, so that they may be sorted, moved and filtered. Only the cells for the store
 * are taken, and of a row all or nothing: a row in which a cell can't be understood, or in which a cell of the plan was
 * edited, is a conflict. Every row below the heading and every position without row has a verdict: the rows of the file
 * are those taken, unchanged, in conflict, unknown, or no line.
 */
public final class ChecklistImport {
    private static final Wording WORDING = Wording.of(ChecklistImport.class);
    private static final int HEADER_ROWS = 20;

    private final List<RowVerdict> rows;
    private final Map<String, SampleReport> reportByPosition;
    private final List<Bilingual> remarks;

    ChecklistImport(List<RowVerdict> rows, Map<String, SampleReport> reportByPosition, List<Bilingual> remarks) {
        this.rows = List.copyOf(rows);
        this.reportByPosition = Collections.unmodifiableMap(new LinkedHashMap<>(reportByPosition));
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Reads a file: at most 20 MB, 50,000 rows, 200 MB inflated. Formulas are never run.
     *
     * @throws ChecklistRefusedException if the file is no display checklist; names the file and why
     */
    public static ChecklistImport read(DesignContext context, Path file) throws ChecklistRefusedException {
        String name = String.valueOf(file.getFileName());
        List<RawTable> tables;
        try {
            tables = TableFile.read(file, TableLimits.DEFAULT);
        } catch (TableRefusedException e) {
            List<Object> values = new ArrayList<>(List.of(name));
            e.arguments().forEach(value -> values.add(value instanceof Number ? value : String.valueOf(value)));
            throw new ChecklistRefusedException(WORDING.text("ChecklistImport_" + e.reason().name(),
                    values.toArray()), e);
        }
        return read(context, name, tables);
    }

    private static ChecklistImport read(DesignContext context, String name, List<RawTable> tables)
            throws ChecklistRefusedException {
        List<Bilingual> remarks = new ArrayList<>();
        ChecklistRows found = null;
        for (RawTable table : tables) {
            ChecklistRows rows = found == null || table.isHidden() ? rows(table) : null;
            if (table.isHidden()) {
                if (rows != null) {
                    remarks.add(WORDING.text("ChecklistImport_hiddenSheet", table.name()));
                }
            } else if (rows != null) {
                found = rows;
                if (table.hiddenRows() > 0) {
                    remarks.add(WORDING.text("ChecklistImport_hiddenRows", table.hiddenRows()));
                }
            } else if (!table.rows().isEmpty()) {
                remarks.add(WORDING.text("ChecklistImport_otherSheet", table.name()));
            }
        }
        if (found == null) {
            throw new ChecklistRefusedException(WORDING.text("ChecklistImport_noChecklist", name), null);
        }
        if (!found.header().hasKey()) {
            throw new ChecklistRefusedException(WORDING.text("ChecklistImport_noKey", name), null);
        }
        if (found.header().twice() != null) {
            throw new ChecklistRefusedException(WORDING.text("ChecklistImport_twice", name,
                    found.header().twice().title()), null);
        }
        found.header().unknown().forEach(title -> remarks.add(
                WORDING.text("ChecklistImport_otherColumn", ReportedCells.shortened(title))));
        found.header().renamed().forEach((field, title) -> remarks.add(
                WORDING.text("ChecklistImport_renamed", ReportedCells.shortened(title), field.title())));
        found.header().missingForStore().forEach(field -> remarks.add(
                WORDING.text("ChecklistImport_noColumn", field.title())));
        return new RowMatching(context, DisplayChecklist.of(context), found.header()).read(found.rows(), remarks);
    }

    private record ChecklistRows(HeaderRow header, List<RawRow> rows) {
    }

    private static ChecklistRows rows(RawTable table) {
        for (int y = 0; y < Math.min(HEADER_ROWS, table.rows().size()); y++) {
            HeaderRow header = HeaderRow.of(table.rows().get(y), table.countsFrom1904());
            if (header != null) {
                return new ChecklistRows(header, table.rows().subList(y + 1, table.rows().size()));
            }
        }
        return null;
    }

    /** The verdicts: rows in the order of the file, then positions without row in walking order. */
    public List<RowVerdict> rows() {
        return rows;
    }

    /** Number of rows below the heading of the file; the sum of all verdicts but {@link ImportVerdict#MISSING_ROW}. */
    public int rowsRead() {
        return rows.size() - count(ImportVerdict.MISSING_ROW);
    }

    /** Number of rows with a verdict. */
    public int count(ImportVerdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** What is to know besides: sheets that are not read, columns that are missing. */
    public List<Bilingual> remarks() {
        return remarks;
    }

    /** The new reports of the positions that changed, by position id, in the order of the file. */
    public Map<String, SampleReport> reportByPosition() {
        return reportByPosition;
    }

    /** What is taken, as one edit of the plan that was read against; empty when nothing is. */
    public Optional<ReportSamplesEdit> edit(StorePlan plan) {
        Map<String, DisplayPosition> positionById = new HashMap<>();
        for (var all = plan.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof DisplayPosition position) {
                positionById.put(position.getId(), position);
            }
        }
        Map<DisplayPosition, SampleReport> reports = new LinkedHashMap<>();
        reportByPosition.forEach((id, report) -> reports.put(positionById.get(id), report));
        return reports.isEmpty() ? Optional.empty() : Optional.of(new ReportSamplesEdit(reports));
    }
}
