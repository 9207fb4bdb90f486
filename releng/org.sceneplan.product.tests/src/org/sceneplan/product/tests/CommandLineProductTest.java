package org.sceneplan.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineProductTest {

    private static final Pattern USER_INTERFACE = Pattern
            .compile("org\\.eclipse\\.(swt|jface|ui|e4|gef|draw2d)[._].*|org\\.sceneplan\\.(editor|workbench)_.*");
    private static final Pattern PEERS = Pattern.compile("org\\.sceneplan\\.bench_.*|.*(poi|batik|xmlbeans|xmlgraphics).*");
    private static final String MAIN_CLASS = "org.sceneplan.cli.CommandLine";

    @TempDir
    private Path scratch;

    static List<String> platforms() {
        return Product.PLATFORMS;
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void commandLineCarriesNoUserInterface(String platform) throws Exception {
        List<String> plugins = Product.CLI.pluginNames(platform);

        assertTrue(plugins.stream().anyMatch(name -> name.startsWith("org.sceneplan.cli_")), plugins.toString());
        assertEquals(List.of(), plugins.stream().filter(USER_INTERFACE.asMatchPredicate()).toList());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void commandLineCarriesNoBundleTwice(String platform) throws Exception {
        List<String> names = Product.CLI.pluginNames(platform).stream().map(jar -> jar.split("_[0-9]")[0]).toList();

        assertEquals(names.stream().distinct().toList(), names, "on a plain class path only one of them would count");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void onlyTheBenchmarkCarriesWhatItIsMeasuredAgainst(String platform) throws Exception {
        List<String> plugins = Product.CLI.pluginNames(platform);
        List<String> withPeers = Product.BENCH.pluginNames(platform);

        assertEquals(List.of(), plugins.stream().filter(PEERS.asMatchPredicate()).toList());
        assertTrue(withPeers.stream().filter(PEERS.asMatchPredicate()).count() > 2, withPeers.toString());
    }

    @Test
    void commandLineSaysWhereTheBenchmarksAre() throws Exception {
        var absent = Product.CLI.runOnClassPath(scratch, MAIN_CLASS, "bench", "--lang", "en");
        var present = Product.BENCH.runOnClassPath(scratch, MAIN_CLASS, "bench", "--lang", "en");

        assertEquals(2, absent.exitCode(), absent.out());
        assertTrue(absent.err().contains("./sceneplan bench"), absent.err());
        assertEquals(0, present.exitCode(), present.err());
        assertTrue(present.out().contains("packages-memory"), present.out());
    }

    @Test
    void helpIsTheSameUnderEquinoxAndOnAClassPath() throws Exception {
        var equinox = Product.CLI.runUnderEquinox(scratch, List.of(), "--help");
        var classPath = Product.CLI.runOnClassPath(scratch, MAIN_CLASS, "--help");

        assertEquals(0, equinox.exitCode(), equinox.err());
        assertFalse(equinox.out().isBlank(), "help goes to standard output");
        assertEquals(equinox, classPath);
    }

    @Test
    void unknownVerbIsUsageErrorUnderEquinoxAndOnAClassPath() throws Exception {
        var equinox = Product.CLI.runUnderEquinox(scratch, List.of(), "no-such-verb");
        var classPath = Product.CLI.runOnClassPath(scratch, MAIN_CLASS, "no-such-verb");

        assertEquals(2, equinox.exitCode(), equinox.err());
        assertEquals("", equinox.out(), "nothing but data goes to standard output");
        assertEquals(equinox, classPath);
    }
}
