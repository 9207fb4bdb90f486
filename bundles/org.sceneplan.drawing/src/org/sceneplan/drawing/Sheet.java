package org.sceneplan.drawing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.internal.sheet.SealDrawing;

/**
 * A finished sheet of paper: what the pens write.
 *
 * @param id stable name in its package, {@code 02-shell-L1}: page number, kind, level and part; letters, digits and
 *        hyphens, fit for file names; empty for a sheet that stands alone
 * @param kind what it shows
 * @param title title for file properties and bookmarks
 * @param language language of the texts, {@code zh} or {@code en}
 * @param widthMm paper width
 * @param heightMm paper height
 * @param groups painted in order
 * @param sealField where a seal goes; {@link SealField#NONE} when the sheet takes none
 */
public record Sheet(String id, SheetKind kind, String title, String language, double widthMm, double heightMm,
        List<DrawingGroup> groups, SealField sealField) {

    public Sheet {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(sealField, "sealField");
        groups = List.copyOf(groups);
    }

    /** A sheet that belongs to no package and takes no seal. */
    public Sheet(String title, String language, double widthMm, double heightMm, List<DrawingGroup> groups) {
        this("", SheetKind.OTHER, title, language, widthMm, heightMm, groups, SealField.NONE);
    }

    /** The same sheet with other groups. */
    public Sheet with(List<DrawingGroup> others) {
        return new Sheet(id, kind, title, language, widthMm, heightMm, others, sealField);
    }

    /**
     * The same sheet with a seal in its field: the code as squares, revision and hash beside it. Everything else stays
     * as it was.
     *
     * @throws IllegalStateException if the sheet has no field for a seal
     */
    public Sheet sealed(SheetSeal seal) {
        if (!sealField.exists()) {
            throw new IllegalStateException("sheet '%s' has no field for a seal".formatted(id));
        }
        List<DrawingGroup> all = new ArrayList<>(groups);
        all.addAll(SealDrawing.of(sealField, seal, language));
        return with(all);
    }
}
