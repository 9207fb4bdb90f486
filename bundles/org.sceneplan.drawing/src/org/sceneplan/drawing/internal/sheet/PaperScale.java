package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.sceneplan.drawing.SheetSize;

/**
 * A paper with a scale on it.
 *
 * @param scale denominator, one of {@link #SERIES}
 */
public record PaperScale(Paper paper, int scale) {
    /** Scales of building drawings, usual and permitted ones. Source: GB/T 50001. */
    private static final int[] SERIES = { 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500, 1000, 2000,
        5000, 10000, 20000 };

    /** What is drawn decides how large it should be at most and at least on each size. */
    public enum Detail {
        /** Whole storeys. */
        STOREY(new int[][] { { 25, 50 }, { 25, 100 }, { 80, 100 }, { 100, 150 } }),
        /** Zones, walls. */
        PART(new int[][] { { 20, 40 }, { 20, 50 }, { 30, 60 }, { 40, 80 } });

        private final Map<SheetSize, int[]> rangeBySize = new EnumMap<>(SheetSize.class);

        Detail(int[][] ranges) {
            SheetSize[] sizes = SheetSize.values();
            for (int i = 0; i < sizes.length; i++) {
                rangeBySize.put(sizes[i], ranges[i]);
            }
        }
    }

    /** Papers and scales in the order of preference: small sheets and large scales first, the last ones fit all. */
    public static List<PaperScale> preferences(Detail detail, List<SheetSize> sizes) {
        List<PaperScale> all = new ArrayList<>();
        for (SheetSize size : sizes) {
            int[] range = detail.rangeBySize.get(size);
            boolean last = size == sizes.getLast();
            int most = last ? Integer.MAX_VALUE : range[1];
            int least = size == sizes.getFirst() && sizes.size() < SheetSize.values().length ? 20 : range[0];
            Arrays.stream(SERIES).filter(scale -> scale >= least && scale <= most).forEach(scale -> {
                all.add(new PaperScale(new Paper(size, true), scale));
                all.add(new PaperScale(new Paper(size, false), scale));
            });
        }
        return all;
    }

    /** The scale as it is printed. */
    public String text() {
        return "1:" + scale;
    }
}
