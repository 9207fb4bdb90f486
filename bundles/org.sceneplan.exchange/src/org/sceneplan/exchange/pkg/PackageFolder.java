package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sceneplan.exchange.pkg.PackageManifest.Entry;
import org.sceneplan.files.NewFolders;
import org.sceneplan.files.ScratchFolder;
import org.sceneplan.files.WholeFile;

/**
 * A folder that holds one package. A new package takes the place of an earlier one; files that no package wrote, or that
 * were changed since, are kept under another name when their place is needed and left alone when not.
 *
 * <p>All files are written aside first. Then the manifest of the earlier package is taken away, its files are moved
 * aside, the new ones into place and the new manifest last: at no moment does a manifest stand beside files of another
 * package. When something fails on the way, everything moves back.
 */
public final class PackageFolder {

    private final Path folder;
    private final Path scratch;
    private final PlanPackage fresh;
    private final List<KeptFile> kept = new ArrayList<>();
    /** Moves done, newest last, as from and to. */
    private final List<Path[]> moves = new ArrayList<>();

    private PackageFolder(Path folder, Path scratch, PlanPackage fresh) {
        this.folder = folder;
        this.scratch = scratch;
        this.fresh = fresh;
    }

    /**
     * Writes a package; the folder has the whole new package or is as it was.
     *
     * @param folder existing or new
     * @return files that were kept under another name
     * @throws TargetTakenException if a folder is in the place of a file or the other way round
     * @throws IOException          if a file can't be written
     */
    public static List<KeptFile> write(PlanPackage fresh, Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        try (NewFolders made = foldersTo(absolute); ScratchFolder scratch = ScratchFolder.in(absolute)) {
            PackageFolder target = new PackageFolder(absolute, scratch.path(), fresh);
            target.writeAside();
            target.takeOver();
            made.keep();
            return target.kept;
        }
    }

    /** Makes the folders that lead to a target. */
    static NewFolders foldersTo(Path folder) throws IOException {
        try {
            return NewFolders.make(folder);
        } catch (FileAlreadyExistsException taken) {
            throw new TargetTakenException(Path.of(taken.getFile()), false);
        }
    }

    private void writeAside() throws IOException {
        for (PackageFile file : fresh.files()) {
            Path path = scratch.resolve("new").resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
        for (PackageFile file : fresh.files()) {
            requireFree(file.name());
        }
    }

    /** No folder in the place of a file, no file or link in the place of a folder. */
    private void requireFree(String name) throws TargetTakenException {
        Path path = folder.resolve(name);
        if (Files.isDirectory(path)) {
            throw new TargetTakenException(path, true);
        }
        for (Path above = path.getParent(); !above.equals(folder); above = above.getParent()) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                throw new TargetTakenException(above, false);
            }
        }
    }

    private void takeOver() throws IOException {
        Map<String, String> earlier = earlierHashes();
        try {
            Path manifest = folder.resolve(PackageManifest.NAME);
            if (Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)) {
                moveAside(PackageManifest.NAME);
            }
            Set<String> names = fresh.files().stream().map(PackageFile::name).collect(Collectors.toSet());
            for (Map.Entry<String, String> own : earlier.entrySet()) {
                if (isUnchanged(own.getKey(), own.getValue())) {
                    moveAside(own.getKey());
                }
            }
            for (PackageFile file : fresh.files()) {
                place(file);
            }
            removeEmptyFolders(earlier.keySet(), names);
        } catch (IOException | RuntimeException e) {
            moveBack(e);
            throw e;
        }
    }

    private Map<String, String> earlierHashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        Path manifest = folder.resolve(PackageManifest.NAME);
        try {
            if (Files.isRegularFile(manifest) && Files.size(manifest) <= PackageLimits.MAX_MANIFEST_BYTES) {
                for (Entry entry : ManifestReader.read(folder, Files.readAllBytes(manifest)).files()) {
                    hashes.put(entry.name(), entry.sha256());
                }
            }
        } catch (PackageReadException | IOException none) {
            hashes.clear();
        }
        return hashes;
    }

    private boolean isUnchanged(String name, String sha256) throws IOException {
        Path path = folder.resolve(name);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) <= PackageLimits.MAX_FILE_BYTES
                && new PackageFile(name, Files.readAllBytes(path)).sha256().equals(sha256);
    }

    private void moveAside(String name) throws IOException {
        Path to = scratch.resolve("old").resolve(name);
        Files.createDirectories(to.getParent());
        moved(folder.resolve(name), to);
    }

    private void place(PackageFile file) throws IOException {
        Path path = folder.resolve(file.name());
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            Path free = KeptFile.setAside(path);
            moves.add(new Path[] {path, free});
            kept.add(new KeptFile(path, free));
        }
        Files.createDirectories(path.getParent());
        moved(scratch.resolve("new").resolve(file.name()), path);
    }

    private void moved(Path from, Path to) throws IOException {
        WholeFile.move(from, to);
        moves.add(new Path[] {from, to});
    }

    private void moveBack(Exception reason) {
        for (int i = moves.size() - 1; i >= 0; i--) {
            try {
                Files.createDirectories(moves.get(i)[0].getParent());
                WholeFile.move(moves.get(i)[1], moves.get(i)[0]);
            } catch (IOException stuck) {
                reason.addSuppressed(stuck);
            }
        }
    }

    /** Folders of the earlier package that the new one does not need. */
    private void removeEmptyFolders(Set<String> earlier, Set<String> names) throws IOException {
        for (String name : earlier) {
            Path above = folder.resolve(name).getParent();
            while (!names.contains(name) && !above.equals(folder) && Files.isDirectory(above)) {
                try (Stream<Path> files = Files.list(above)) {
                    if (files.findAny().isPresent()) {
                        break;
                    }
                }
                Files.delete(above);
                above = above.getParent();
            }
        }
    }
}
