import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * Tells the start file of Windows, where no find command is, whether a product is older than its sources.
 * Does what is_fresh in product.sh does: exit code 0 when the product is fresh, 1 when it must be built.
 */
final class Freshness {

    private Freshness() {
    }

    /**
     * Compares the sources with the stamp of the last build.
     *
     * @param arguments root folder of the project, name of the product
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        Path stamp = root.resolve("releng/.build/" + arguments[1] + ".built");
        try {
            FileTime built = Files.getLastModifiedTime(stamp);
            boolean changed = isNewer(root.resolve("pom.xml"), built) || hasNewer(root.resolve(".mvn"), built)
                    || hasNewer(root.resolve("releng/org.sceneplan.target"), built)
                    || hasNewer(root.resolve("releng/" + arguments[1]), built) || hasNewer(root.resolve("bundles"), built);
            System.exit(changed ? 1 : 0);
        } catch (IOException | UncheckedIOException e) {
            System.exit(1);
        }
    }

    private static boolean hasNewer(Path folder, FileTime built) throws IOException {
        boolean[] found = new boolean[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                String name = path.getFileName().toString();
                boolean skipped = name.equals("target") || name.equals("bin") || name.endsWith(".tests")
                        || name.startsWith(".") && !path.equals(folder);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                boolean hidden = path.getFileName().toString().startsWith(".");
                found[0] = !hidden && attributes.lastModifiedTime().compareTo(built) > 0;
                return found[0] ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        return found[0];
    }

    private static boolean isNewer(Path file, FileTime built) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(built) > 0;
    }
}
