package org.sceneplan.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One assembled product of the build.
 *
 * @param name name of the product's project under releng
 */
record Product(String name) {

    static final Product CLI = new Product("org.sceneplan.cli.product");
    static final Product BENCH = new Product("org.sceneplan.bench.product");
    static final Product WORKBENCH = new Product("org.sceneplan.workbench.product");

    /** The platforms that the build makes products for, as folders below the product. */
    static final List<String> PLATFORMS = List.of("linux/gtk/x86_64", "win32/win32/x86_64", "macosx/cocoa/x86_64",
            "macosx/cocoa/aarch64");

    /**
     * What a finished process left.
     *
     * @param exitCode its exit code
     * @param out      its standard output
     * @param err      its standard error
     */
    record Outcome(int exitCode, String out, String err) {
    }

    /** Returns the folder that holds the product's plug-ins on a platform. */
    Path plugins(String platform) throws IOException {
        Path folder = root().resolve("releng").resolve(name).resolve("target/products").resolve(name).resolve(platform);
        try (Stream<Path> found = Files.find(folder, 4, (path, attributes) -> path.endsWith("plugins"))) {
            return found.findFirst().orElseThrow(() -> new AssertionError("no product in " + folder));
        }
    }

    /** Returns the file names of the plug-ins on a platform, sorted. */
    List<String> pluginNames(String platform) throws IOException {
        try (Stream<Path> jars = Files.list(plugins(platform))) {
            return jars.map(jar -> jar.getFileName().toString()).sorted().toList();
        }
    }

    /** Starts the product of this machine under Equinox and waits for its end. */
    Outcome runUnderEquinox(Path scratch, List<String> jvmOptions, String... arguments) throws Exception {
        Path plugins = plugins(platformOfThisMachine());
        String launcher = pluginNames(platformOfThisMachine()).stream()
                .filter(jar -> jar.startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        List<String> command = new ArrayList<>(jvmOptions);
        command.addAll(List.of("-jar", plugins.resolve(launcher).toString(), "-configuration",
                scratch.resolve("configuration").toString(), "-data", scratch.resolve("workspace").toString()));
        command.addAll(List.of(arguments));
        return runJava(scratch, command);
    }

    /** Starts a class of the product on a plain class path and waits for its end. */
    Outcome runOnClassPath(Path scratch, String mainClass, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("-cp", plugins(platformOfThisMachine()).resolve("*").toString(), mainClass));
        command.addAll(List.of(arguments));
        return runJava(scratch, command);
    }

    private static Outcome runJava(Path scratch, List<String> arguments) throws Exception {
        Path out = scratch.resolve("out.txt");
        Path err = scratch.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).directory(scratch.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("did not end: " + command + "\n" + Files.readString(err));
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Starts a class of the product on a plain class path; the output goes to files in the folder. */
    Process startOnClassPath(Path scratch, String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-cp", plugins(platformOfThisMachine()).resolve("*").toString(), mainClass));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(scratch.toFile())
                .redirectOutput(scratch.resolve("out.txt").toFile())
                .redirectError(scratch.resolve("err.txt").toFile()).start();
    }

    private static String platformOfThisMachine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return "macosx/cocoa/" + System.getProperty("os.arch");
        }
        return system.contains("windows") ? "win32/win32/x86_64" : "linux/gtk/x86_64";
    }

    /** The folder of the project. */
    static Path root() {
        String given = System.getProperty("sceneplan.root");
        Path folder = Path.of(given != null ? given : "").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("run inside the project or set -Dsceneplan.root to its folder");
        }
        return folder;
    }
}
