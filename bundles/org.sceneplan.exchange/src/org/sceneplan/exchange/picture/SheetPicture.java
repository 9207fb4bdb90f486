package org.sceneplan.exchange.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.dxf.BackgroundSheet;
import org.sceneplan.geometry.Box;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/** A picture that pens write below everything else on a sheet, with its place on the paper. Immutable. */
public final class SheetPicture {
    private static final int JPEG_FIRST = 0xFF;
    private static final int JPEG_SECOND = 0xD8;

    private final byte[] file;
    private final BufferedImage image;
    private final double xMm;
    private final double yMm;
    private final double mmPerPixel;
    private final double angleDeg;
    private final double opacity;
    private final PaperBox frame;

    private SheetPicture(byte[] file, BufferedImage image, DrawingGroup plan, UnderlaySnapshot underlay) {
        this.file = file;
        this.image = image;
        this.xMm = plan.originXMm() + underlay.at().xMm() * plan.scale();
        this.yMm = plan.originYMm() + underlay.at().yMm() * plan.scale();
        this.mmPerPixel = underlay.mmPerUnit() * plan.scale();
        this.angleDeg = underlay.angleDeg();
        this.opacity = underlay.opacityPercent() / 100.0;
        this.frame = plan.window().orElseGet(() -> frame(plan, BackgroundSheet.reach(plan)));
    }

    private SheetPicture(SheetPicture from, double dxMm, double dyMm) {
        this.file = from.file;
        this.image = from.image;
        this.xMm = from.xMm + dxMm;
        this.yMm = from.yMm + dyMm;
        this.mmPerPixel = from.mmPerPixel;
        this.angleDeg = from.angleDeg;
        this.opacity = from.opacity;
        this.frame = from.frame.moved(dxMm, dyMm);
    }

    private static PaperBox frame(DrawingGroup plan, Box reach) {
        return new PaperBox(plan.originXMm() + reach.minXMm() * plan.scale(),
                plan.originYMm() + reach.minYMm() * plan.scale(), reach.widthMm() * plan.scale(),
                reach.depthMm() * plan.scale());
    }

    /**
     * The picture of an underlay.
     *
     * @param sheet a sheet whose first group is the plan
     * @param file where the picture lies
     * @return empty where the file is missing, damaged or no picture (PNG, JPEG, GIF, BMP)
     */
    public static Optional<SheetPicture> of(Sheet sheet, UnderlaySnapshot underlay, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            return image == null || sheet.groups().isEmpty() ? Optional.empty()
                    : Optional.of(new SheetPicture(bytes, image, sheet.groups().getFirst(), underlay));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Whether a file can be read and is a picture. */
    public static boolean isPicture(Path file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file))) != null;
        } catch (IOException damaged) {
            return false;
        }
    }

    /** The same picture elsewhere on paper; the pixels are shared. */
    public SheetPicture moved(double dxMm, double dyMm) {
        return new SheetPicture(this, dxMm, dyMm);
    }

    /** Whether it can be seen on paper of a size: where it may be shown and lies. */
    public boolean isOn(double paperWidthMm, double paperHeightMm) {
        double turn = Math.toRadians(angleDeg);
        double alongX = widthMm() * Math.cos(turn);
        double alongY = widthMm() * Math.sin(turn);
        double upX = -heightMm() * Math.sin(turn);
        double upY = heightMm() * Math.cos(turn);
        return meet(xMm, alongX, upX, frame.xMm(), frame.widthMm(), paperWidthMm)
                && meet(yMm, alongY, upY, frame.yMm(), frame.heightMm(), paperHeightMm);
    }

    /** Whether picture, frame and paper have something in common in one direction. */
    private static boolean meet(double startMm, double sideMm, double otherSideMm, double frameMm, double frameLengthMm,
            double paperMm) {
        double fromMm = Math.max(0, Math.max(frameMm, startMm + Math.min(0, sideMm) + Math.min(0, otherSideMm)));
        double toMm = Math.min(paperMm, Math.min(frameMm + frameLengthMm,
                startMm + Math.max(0, sideMm) + Math.max(0, otherSideMm)));
        return fromMm < toMm;
    }

    /** Whether the file is JPEG, which pens take as it is. */
    public boolean isJpeg() {
        return file.length > 2 && (file[0] & 0xFF) == JPEG_FIRST && (file[1] & 0xFF) == JPEG_SECOND;
    }

    /** The file as JPEG where {@link #isJpeg()}, else as PNG. */
    public byte[] bytes() {
        if (isJpeg()) {
            return file.clone();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return png.toByteArray();
    }

    /** The pixels; not to be changed. */
    public BufferedImage image() {
        return image;
    }

    /** Lower left corner of the picture, mm of paper from the left edge. */
    public double xMm() {
        return xMm;
    }

    /** Lower left corner of the picture, mm of paper from the LOWER edge. */
    public double yMm() {
        return yMm;
    }

    /** Width on paper before turning, mm. */
    public double widthMm() {
        return image.getWidth() * mmPerPixel;
    }

    /** Height on paper before turning, mm. */
    public double heightMm() {
        return image.getHeight() * mmPerPixel;
    }

    /** Turn about the lower left corner, degrees counter-clockwise. */
    public double angleDeg() {
        return angleDeg;
    }

    /** What of the paper it may fill: the plan with its dimensions, or the window of the plan. */
    public PaperBox frame() {
        return frame;
    }

    /** 0 lets all of the paper through, 1 nothing. */
    public double opacity() {
        return opacity;
    }
}
