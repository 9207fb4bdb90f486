package org.sceneplan.workbench.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sceneplan.editor.session.StandardsInForce;
import org.sceneplan.model.standard.Severity;
import org.sceneplan.standard.RuleChangeException;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleSettingsChange;
import org.sceneplan.standard.SettingAttribute;
import org.sceneplan.standard.StandardReadException;

class RuleSettingsTest {
    private static final RuleSettingsChange WIDER = RuleSettingsChange
            .of("C03", "Wang Li", LocalDate.of(2026, 11, 2), "prams").with(SettingAttribute.LIMIT, "2400")
            .with(SettingAttribute.SEVERITY, "W");

    @TempDir
    private Path folder;

    @Test
    void withoutFolderTheProductsSettingsAreShown() throws Exception {
        RuleSettings settings = new RuleSettings(Optional.empty());

        assertEquals("S_CLASS", settings.standards().getFirst().id());
        assertEquals(2200, limit(settings, "HOME").limit());
        assertFalse(settings.isOwn("HOME"));
        assertFalse(settings.isChanged());
    }

    @Test
    void writtenChangeIsInForceForItsFormatOnly() throws Exception {
        RuleSettings settings = new RuleSettings(Optional.of(folder));
        settings.change("HOME", WIDER);
        assertEquals(2200, inForce("HOME").limit(), "nothing is written yet");
        settings.write(folder);

        assertEquals(2400, inForce("HOME").limit());
        assertEquals(Severity.W, inForce("HOME").severity());
        assertEquals("Wang Li", inForce("HOME").changes().getLast().by());
        assertEquals(2200, inForce("THREE_C").limit());
        assertEquals(1, files());
        RuleSettings again = new RuleSettings(Optional.of(folder));
        assertTrue(again.isOwn("HOME"));
        assertEquals(2400, limit(again, "HOME").limit());
    }

    @Test
    void scopeIsChangedAndWhatWasDeliveredIsKnown() throws Exception {
        RuleSettings settings = new RuleSettings(Optional.of(folder));
        settings.change("HOME", WIDER.with(SettingAttribute.MIN_AREA_M2, "300"));
        settings.write(folder);

        RuleSettings again = new RuleSettings(Optional.of(folder));
        assertEquals(300, limit(again, "HOME").scope().minAreaM2());
        assertEquals(2200, again.delivered("HOME", "C03").orElseThrow().limit());
        assertEquals(100, again.delivered("HOME", "C03").orElseThrow().scope().minAreaM2());
        assertTrue(again.delivered("OWN", "C03").isEmpty());
    }

    @Test
    void refusedChangeLeavesNothingToWrite() throws Exception {
        RuleSettings settings = new RuleSettings(Optional.empty());

        assertThrows(RuleChangeException.class, () -> settings.change("HOME",
                RuleSettingsChange.of("C03", "", LocalDate.of(2026, 11, 2), "").with(SettingAttribute.LIMIT, "1")));
        assertFalse(settings.isChanged());
    }

    @Test
    void damagedStandardIsToldInsteadOfOtherLimits() throws IOException {
        Files.writeString(folder.resolve("home.standard"), "<damaged");

        assertThrows(StandardReadException.class, () -> inForce("HOME"));
        assertThrows(StandardReadException.class,
                () -> StandardsInForce.standard("HOME", Optional.of(folder.resolve("missing"))));
    }

    private RuleLimit inForce(String standardId) throws StandardReadException {
        return StandardsInForce.standard(standardId, Optional.of(folder)).ruleLimits().get("C03");
    }

    private static RuleLimit limit(RuleSettings settings, String standardId) {
        return settings.limits(standardId).stream().filter(limit -> limit.ruleId().equals("C03")).findFirst()
                .orElseThrow();
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
