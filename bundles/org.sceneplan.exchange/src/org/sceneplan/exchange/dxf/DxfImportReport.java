package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.exchange.dxf.read.DrawingContent;
import org.sceneplan.exchange.dxf.shell.Outcomes;
import org.sceneplan.exchange.dxf.shell.Repair;
import org.sceneplan.exchange.dxf.shell.Shell;

/**
 * What happened in an import, for people and programs: layers and their roles, the unit and why, what became of every
 * entity, what was found, every repair with its place and size, and what was assumed because no drawing says it.
 */
public final class DxfImportReport {
    private final DxfPreview preview;
    private final DxfImportSettings settings;
    private final Shell shell;
    private final EntityCounts counts;
    private final List<String> openingIds;

    private DxfImportReport(DxfPreview preview, DxfImportSettings settings, Shell shell, EntityCounts counts,
            List<String> openingIds) {
        this.preview = preview;
        this.settings = settings;
        this.shell = shell;
        this.counts = counts;
        this.openingIds = List.copyOf(openingIds);
    }

    static DxfImportReport of(DxfPreview preview, DxfImportSettings settings, Shell shell, Outcomes outcomes,
            List<String> openingIds) {
        return new DxfImportReport(preview, settings, shell, EntityCounts.of(preview, outcomes), openingIds);
    }

    /** What became of every entity. */
    public EntityCounts counts() {
        return counts;
    }

    /** The unit and why. */
    public UnitGuess unit() {
        return preview.unit();
    }

    /** The layers with their roles. */
    public List<DxfLayer> layers() {
        return preview.drawing().layers(preview.mapping());
    }

    /** Number of things that were repaired or are worth a look. */
    public int repairCount() {
        return shell.repairs().size();
    }

    /** The report for people, several lines. */
    public String toText(Locale locale) {
        return new ReportText(this, locale).text();
    }

    /** The report for programs, with texts in both languages where there are texts. */
    public String toJson() {
        return new ReportJson(this).text();
    }

    /** What was assumed, one sentence each. */
    public List<String> assumptions(Locale locale) {
        List<String> all = new ArrayList<>();
        String file = preview.drawing().name();
        if (settings.storeCode().isEmpty()) {
            all.add(Messages.text(locale, "Assumed_store", SurveyText.storeCode(settings, file),
                    SurveyText.storeName(settings, file)));
        }
        if (settings.format().isEmpty()) {
            all.add(Messages.text(locale, "Assumed_format", DxfImportSettings.ASSUMED_FORMAT));
        }
        if (settings.clearHeightMm() == 0) {
            all.add(Messages.text(locale, "Assumed_height", DxfImportSettings.ASSUMED_HEIGHT_MM));
        }
        all.add(Messages.text(locale, "Assumed_storey", settings.levelId(), settings.storey()));
        if (!preview.mapping().assumedWalls().isEmpty()) {
            all.add(Messages.text(locale, "Assumed_walls", preview.mapping().assumedWalls()));
        }
        for (int i = 0; i < shell.openings().size(); i++) {
            Shell.Opening opening = shell.openings().get(i);
            if (opening.isKindAssumed()) {
                all.add(Messages.text(locale, "Assumed_kind", openingIds.get(i), opening.widthMm(),
                        Messages.text(locale, "Kind_" + opening.kind())));
            }
        }
        long unmeasured = shell.openings().stream().filter(opening -> opening.heightMm() == 0).count();
        if (unmeasured > 0) {
            all.add(Messages.text(locale, "Assumed_openingHeight", unmeasured));
        }
        if (shell.openings().stream().noneMatch(opening -> opening.kind().equals("entrance"))) {
            all.add(Messages.text(locale, "Assumed_noEntrance"));
        }
        return all;
    }

    /** Remarks on the file itself, one sentence each. */
    public List<String> remarks(Locale locale) {
        List<String> all = new ArrayList<>();
        DrawingContent content = preview.drawing().content();
        if (preview.unit().contradictsHeader()) {
            all.add(Messages.text(locale, "Remark_unit", preview.unit().declared().word(),
                    preview.unit().unit().word()));
        }
        if (preview.shiftX() != 0 || preview.shiftY() != 0) {
            all.add(Messages.text(locale, "Remark_shift", (long) preview.shiftX(), (long) preview.shiftY()));
        }
        if (content.assumedTexts() > 0) {
            all.add(Messages.text(locale, "Remark_letters", content.assumedTexts(), content.damagedTexts()));
        }
        if (!content.isComplete()) {
            all.add(Messages.text(locale, "Remark_noEnd"));
        }
        if (content.bytesBehindEnd() > 0) {
            all.add(Messages.text(locale, "Remark_behindEnd", content.bytesBehindEnd()));
        }
        boolean hasTangent = counts.countByOutcome().getOrDefault(Outcome.UNKNOWN_TYPE, java.util.Map.of()).keySet()
                .stream().anyMatch(type -> type.startsWith("TCH_"));
        if (hasTangent) {
            all.add(Messages.text(locale, "Remark_tangent"));
        }
        if (!shell.otherRooms().isEmpty()) {
            all.add(Messages.text(locale, "Remark_rooms", shell.otherRooms().size(),
                    String.format(Locale.ROOT, "%.1f", shell.otherRooms().getFirst())));
        }
        long joined = shell.repairs().stream().filter(repair -> repair.kind() != Repair.Kind.NEARLY_SQUARE).count();
        if (joined > 0) {
            all.add(Messages.text(locale, "Remark_repairs", joined));
        }
        return all;
    }

    DxfPreview preview() {
        return preview;
    }

    Shell shell() {
        return shell;
    }

    List<String> openingIds() {
        return openingIds;
    }
}
