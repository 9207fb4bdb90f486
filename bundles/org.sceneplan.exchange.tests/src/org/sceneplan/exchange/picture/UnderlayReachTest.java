package org.sceneplan.exchange.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Point;
import org.sceneplan.plan.snapshot.UnderlaySnapshot;

/** A picture of 40 by 20 pixels of 100 mm, its lower left corner at 1 m, 2 m. */
class UnderlayReachTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void draw() throws IOException {
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("a.png").toFile());
        Files.writeString(folder.resolve("b.png"), "no picture");
    }

    @Test
    void aPictureReachesAsFarAsItsPixels() {
        assertEquals(Optional.of(new Box(1_000, 2_000, 5_000, 4_000)), reach("a.png", 0));
    }

    @Test
    void aTurnedPictureReachesAsFarAsItsCorners() {
        assertEquals(Optional.of(new Box(-1_000, 2_000, 1_000, 6_000)), reach("a.png", 90));
    }

    @Test
    void aMissingOrDamagedFileReachesNowhere() {
        assertEquals(Optional.empty(), reach("b.png", 0));
        assertEquals(Optional.empty(), reach("gone.png", 0));
        assertEquals(Optional.empty(), reach("gone.dxf", 0));
    }

    private Optional<Box> reach(String file, double angleDeg) {
        return UnderlayReach.of(new UnderlaySnapshot("U", file, new Point(1_000, 2_000), 100, angleDeg, 100, true, false),
                folder, name -> Optional.empty());
    }
}
