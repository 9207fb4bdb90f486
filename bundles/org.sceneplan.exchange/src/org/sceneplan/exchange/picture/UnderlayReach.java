package org.sceneplan.exchange.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.sceneplan.exchange.dxf.DxfBackground;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/** How far what lies under a plan reaches. */
public final class UnderlayReach {

    private UnderlayReach() {
    }

    /**
     * The box of an underlay, plan mm.
     *
     * @param folder folder of the plan
     * @param drawings reads a file by the name in its underlay; empty for what is no drawing, missing or damaged
     * @return empty where the file is missing or damaged
     */
    public static Optional<Box> of(UnderlaySnapshot underlay, Path folder,
            Function<String, Optional<DxfBackground>> drawings) {
        Optional<DxfBackground.Extent> extent = drawings.apply(underlay.file()).map(DxfBackground::extent)
                .or(() -> pixels(folder.resolve(underlay.file())));
        return extent.map(each -> turned(each, underlay));
    }

    private static Box turned(DxfBackground.Extent extent, UnderlaySnapshot underlay) {
        double turn = Math.toRadians(underlay.angleDeg());
        double cos = Math.cos(turn) * underlay.mmPerUnit();
        double sin = Math.sin(turn) * underlay.mmPerUnit();
        return Box.of(Stream.of(new double[] {extent.minX(), extent.minY()}, new double[] {extent.maxX(), extent.minY()},
                new double[] {extent.maxX(), extent.maxY()}, new double[] {extent.minX(), extent.maxY()})
                .map(at -> Point.rounded(underlay.at().xMm() + at[0] * cos - at[1] * sin,
                        underlay.at().yMm() + at[0] * sin + at[1] * cos)).toList());
    }

    private static Optional<DxfBackground.Extent> pixels(Path file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? null : ImageIO.getImageReaders(in);
            if (readers == null || !readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return Optional.of(new DxfBackground.Extent(0, 0, reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
