package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.sceneplan.ui.tests.page.FloorPlanPage;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

class DamagedPlanTest extends EditingStory {
    private static final List<String> OF_A_PLAN = List.of("org.eclipse.ui.file.print", "org.sceneplan.editor.zoomIn",
            "org.sceneplan.editor.zoomFit", "org.sceneplan.workbench.exportPicture");

    @Test
    void truncatedPlanShowsWhyAndStaysUntouched() throws Exception {
        byte[] whole = Files.readAllBytes(WorkbenchDriver.pathOf(workbench().sampleFile("three-c-township.storeplan")));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        IFile file = workbench().newPlanFile("cut.storeplan");
        workbench().write(file, new ByteArrayInputStream(half));

        assertProblemNames("cut.storeplan", workbench().open(file));
        assertArrayEquals(half, Files.readAllBytes(WorkbenchDriver.pathOf(file)));
    }

    @Test
    void otherTextShowsWhy() throws Exception {
        IFile file = workbench().newPlanFile("text.storeplan");
        workbench().write(file, new ByteArrayInputStream("no plan at all".getBytes(StandardCharsets.UTF_8)));

        assertProblemNames("text.storeplan", workbench().open(file));
    }

    @Test
    void whatActsOnAPlanIsOffWhereNoneShows() throws Exception {
        IFile file = workbench().newPlanFile("nothing.storeplan");
        workbench().write(file, new ByteArrayInputStream("no plan at all".getBytes(StandardCharsets.UTF_8)));
        workbench().open(file);
        assertEquals(List.of(), enabled(), "off");

        workbench().open(workbench().sampleFile("three-c-township.storeplan"));
        assertEquals(OF_A_PLAN, enabled(), "on");
    }

    private List<String> enabled() {
        ICommandService commands = workbench().window().getService(ICommandService.class);
        return OF_A_PLAN.stream().filter(id -> commands.getCommand(id).isEnabled()).toList();
    }

    private static void assertProblemNames(String file, FloorPlanPage page) {
        List<String> lines = page.problemLines();

        assertFalse(page.showsPlan(), "no canvas");
        assertEquals(file, page.title());
        assertEquals(3, lines.size(), "title, reason and advice: " + lines);
        assertTrue(lines.get(1).contains(file), "the reason names the file: " + lines.get(1));
    }
}
