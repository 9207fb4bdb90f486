package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sceneplan.samples.SampleSurveys;
import org.sceneplan.ui.tests.guard.UserStory;
import org.sceneplan.ui.tests.page.WorkbenchDriver;

@UserStory
class WorkbenchStartTest {
    private WorkbenchDriver workbench;

    @BeforeEach
    void start() {
        workbench = WorkbenchDriver.started();
    }

    @Test
    void workbenchOpensOneVisibleWindowInTheDesignPerspective() {
        assertTrue(workbench.window().getShell().isVisible(), "the window is visible");
        assertEquals("org.sceneplan.workbench.planPerspective", workbench.perspectiveId());
    }

    @Test
    void firstStartLaysOutEverySampleStore() throws CoreException {
        List<String> expected = SampleSurveys.list().stream()
                .flatMap(survey -> List.of(survey, survey.replace(".survey.json", ".storeplan")).stream()).sorted()
                .toList();

        assertEquals(8, expected.size());
        assertEquals(expected, workbench.sampleFiles());
    }

    @Test
    void startLeavesNoErrorOfOursInTheLog() throws IOException {
        Path log = Platform.getLogFileLocation().toFile().toPath();
        List<String> errors = !Files.exists(log) ? List.of()
                : Files.readAllLines(log, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.matches("!ENTRY org\\.sceneplan\\.\\S* 4 .*")).toList();

        assertEquals(List.of(), errors, "errors in " + log);
    }
}
