package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads all files of a folder into memory; links are refused, not followed. */
final class FolderContents extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Map<String, byte[]> contentByName = new LinkedHashMap<>();
    private long total;
    private PackageReadException refusal;

    private FolderContents(Path folder) {
        this.folder = folder;
    }

    static Map<String, byte[]> read(Path folder) throws IOException, PackageReadException {
        if (!Files.exists(folder.resolve(PackageManifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
            throw StoredPackage.refusal(null, "noManifest", folder, PackageManifest.NAME);
        }
        FolderContents contents = new FolderContents(folder);
        Files.walkFileTree(folder, contents);
        if (contents.refusal != null) {
            throw contents.refusal;
        }
        return contents.contentByName;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (attributes.isSymbolicLink() || attributes.isOther()) {
            return refuse("link", name);
        }
        if (contentByName.size() >= PackageLimits.MAX_FILES) {
            return refuse("manyFiles", PackageLimits.MAX_FILES);
        }
        total += attributes.size();
        if (attributes.size() > PackageLimits.MAX_FILE_BYTES || total > PackageLimits.MAX_TOTAL_BYTES) {
            return refuse("large", name, PackageLimits.MAX_FILE_BYTES >> 20, PackageLimits.MAX_TOTAL_BYTES >> 20);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            contentByName.put(name, in.readNBytes((int) PackageLimits.MAX_FILE_BYTES));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        return folder.relativize(visited).getNameCount() > PackageLimits.MAX_DEPTH
                ? refuse("deep", folder.relativize(visited).toString(), PackageLimits.MAX_DEPTH)
                : FileVisitResult.CONTINUE;
    }

    private FileVisitResult refuse(String key, Object... values) {
        refusal = StoredPackage.refusal(null, key, folder, values);
        return FileVisitResult.TERMINATE;
    }
}
