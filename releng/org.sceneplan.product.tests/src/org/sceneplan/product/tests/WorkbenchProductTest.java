package org.sceneplan.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchProductTest {

    private static final Map<String, String> SWT_BY_PLATFORM = Map.of(
            "linux/gtk/x86_64", "org.eclipse.swt.gtk.linux.x86_64_",
            "win32/win32/x86_64", "org.eclipse.swt.win32.win32.x86_64_",
            "macosx/cocoa/x86_64", "org.eclipse.swt.cocoa.macosx.x86_64_",
            "macosx/cocoa/aarch64", "org.eclipse.swt.cocoa.macosx.aarch64_");

    @TempDir
    private Path scratch;

    @Test
    void eachPlatformCarriesItsSwtAndNoOther() throws Exception {
        for (String platform : Product.PLATFORMS) {
            List<String> fragments = Product.WORKBENCH.pluginNames(platform).stream()
                    .filter(jar -> jar.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).toList();

            assertEquals(1, fragments.size(), platform + ": " + fragments);
            assertTrue(fragments.getFirst().startsWith(SWT_BY_PLATFORM.get(platform)), platform + ": " + fragments);
        }
    }

    @Test
    void workbenchOpensItsWindowAndCloses() throws Exception {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        List<String> options = mac ? List.of("-XstartOnFirstThread", "-Dsceneplan.closeWhenOpen=true")
                : List.of("-Dsceneplan.closeWhenOpen=true");

        var outcome = Product.WORKBENCH.runUnderEquinox(scratch, options, "-consoleLog");

        assertEquals(0, outcome.exitCode(), outcome.out() + outcome.err());
        assertTrue(!outcome.err().contains("SLF4J"), outcome.err());
        assertEquals(List.of(), errorsIn(outcome.out() + outcome.err()), outcome.out() + outcome.err());
    }

    /** Log entries of severity error, such as a bundle that does not resolve or an icon that cannot be drawn. */
    private static List<String> errorsIn(String log) {
        return log.lines().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
    }
}
