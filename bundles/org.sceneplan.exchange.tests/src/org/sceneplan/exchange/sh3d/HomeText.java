package org.sceneplan.exchange.sh3d;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the small homes of these tests: lengths in cm, y downwards, as in Sweet Home 3D. */
final class HomeText {
    private final StringBuilder xml = new StringBuilder("<?xml version='1.0'?>\n<home version='7200' wallHeight='280'>\n");
    private int walls;

    /** A shop of 10 m by 8 m inside walls of 20 cm, middle lines from 0, 0 to 1020, 820. */
    static HomeText shop() {
        return new HomeText().box("", 0, 0, 1020, 820, 20);
    }

    HomeText add(String element) {
        xml.append(element).append('\n');
        return this;
    }

    HomeText level(String id, String name, double elevation) {
        return add("<level id='%s' name='%s' elevation='%s' floorThickness='12' height='300'/>".formatted(id, name,
                elevation));
    }

    HomeText box(String level, double x1, double y1, double x2, double y2, double thickness) {
        return wall(level, x1, y1, x2, y1, thickness, "").wall(level, x2, y1, x2, y2, thickness, "")
                .wall(level, x2, y2, x1, y2, thickness, "").wall(level, x1, y2, x1, y1, thickness, "");
    }

    HomeText wall(String level, double x1, double y1, double x2, double y2, double thickness, String more) {
        walls++;
        return add("<wall id='w%d' %s xStart='%s' yStart='%s' xEnd='%s' yEnd='%s' thickness='%s' %s/>".formatted(walls,
                level.isEmpty() ? "" : "level='" + level + "'", x1, y1, x2, y2, thickness, more));
    }

    /** A door or window of 210 cm height. */
    HomeText door(String name, double x, double y, double angle, double width, double elevation) {
        return add("<doorOrWindow id='%s' catalogId='x#%s' name='%s' x='%s' y='%s' angle='%s' width='%s' depth='20' "
                .formatted(name, name.replace(" ", ""), name, x, y, angle, width)
                + "height='210' elevation='%s'/>".formatted(elevation));
    }

    HomeText piece(String name, double x, double y, double width, double depth) {
        return add(String.format(Locale.ROOT, "<pieceOfFurniture name='%s' x='%s' y='%s' width='%s' depth='%s' "
                + "height='100'/>", name, x, y, width, depth));
    }

    String text() {
        return xml + "</home>\n";
    }

    /** As a file with a serialised entry that nobody must read. */
    Path file(Path folder) {
        return zip(folder.resolve("home.sh3d"), "Home.xml", text().getBytes(StandardCharsets.UTF_8));
    }

    static Path zip(Path file, String entry, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("Home"));
            zip.write(new byte[] {(byte) 0xAC, (byte) 0xED, 0, 5, 's', 'r'});
            if (!entry.equals("Home")) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(content);
            }
            zip.finish();
            return Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
