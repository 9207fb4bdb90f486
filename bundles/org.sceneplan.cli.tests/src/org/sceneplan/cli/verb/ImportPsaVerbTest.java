package org.sceneplan.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.cli.CommandRun;

final class ImportPsaVerbTest {
    private static final String FILE = """
            PROSPACE SCHEMATIC FILE
            ; Version 2019.1.0
            Project,Demo
            Product,690,N-1,Robot,1,12.8,3.9,12.8,0,R1,,,Roborock,Robots
            Product,691,N-2,Lamp,2,5,5,5,0,,,,,Lamps
            Planogram,Bay,1,48,84,24
            Position,690,N-1,1
            """;

    @TempDir
    private Path folder;

    @Test
    void productsAndBaysGoIntoACatalogue() throws Exception {
        Files.writeString(folder.resolve("d.psa"), FILE);
        Files.writeString(folder.resolve("types.txt"), "# ours\nRobots = ROBO\n");

        CommandRun run = CommandRun.in(folder, "import-psa", "d.psa", "--types", "types.txt", "-o", "own.catalogue");

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("d.psa: 1 rows = 1 accepted"), run.out());
        assertTrue(run.out().contains("d.psa: 2 rows = 1 accepted + 0 changed + 0 unchanged + 1 rejected"), run.out());
        assertTrue(run.out().contains("row 5  rejected  N-2  product type Lamps in type_code is not in the catalogue"),
                run.out());
        assertTrue(run.out().contains("Categories without a product type, name them in --types: Lamps ×1"), run.out());
        assertTrue(run.err().contains("own.catalogue: catalogue sample-cn"), run.err());
        assertTrue(Files.readString(folder.resolve("own.catalogue")).contains("PSA-1219X610X2134"));
    }

    @Test
    void wrongUnitsTypesAndFilesAreRefused() throws Exception {
        Files.writeString(folder.resolve("d.psa"), FILE);
        Files.writeString(folder.resolve("types.txt"), "nonsense\n");

        assertEquals(2, CommandRun.in(folder, "import-psa", "d.psa", "--units", "feet").exitCode());
        CommandRun types = CommandRun.in(folder, "import-psa", "d.psa", "--types", "types.txt", "-o", "own.catalogue");
        CommandRun file = CommandRun.in(folder, "import-psa", "types.txt", "-o", "own.catalogue");

        assertEquals(2, types.exitCode());
        assertTrue(types.err().contains("types.txt line 1: expected"), types.err());
        assertEquals(2, file.exitCode());
        assertTrue(file.err().contains("no ProSpace file"), file.err());
        Files.createDirectory(folder.resolve("o"));
        assertEquals(2, CommandRun.in(folder, "import-psa", "d.psa", "-o", "o", "--report", "r.txt").exitCode());
        assertEquals(2, CommandRun.in(folder, "import-psa", "d.psa", "-o", "own.catalogue", "--report", "o")
                .exitCode());
        assertFalse(Files.exists(folder.resolve("r.txt")));
        assertFalse(Files.exists(folder.resolve("own.catalogue")));
    }
}
