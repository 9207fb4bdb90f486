package org.sceneplan.cli.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.text.Texts;

/**
 * A folder that holds one package. A new package replaces the files of an earlier one; a file of the same name that was
 * changed since or never came from a package is kept under another name, and that is said.
 */
public final class PackageFolder {

    private static final Texts TEXTS = new Texts(PackageFolder.class);

    private final Path folder;
    private final Locale locale;

    /** Writes the files of a package. */
    public interface Content {
        /** Writes the files into the given folder, which is not yet the target. */
        void writeTo(Path scratch) throws IOException, BadInputException;
    }

    /** A folder, existing or not. */
    public PackageFolder(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /**
     * Writes a package. All files are written aside first; on failure nothing in the folder has changed.
     *
     * @return remarks on files that were kept under another name
     * @throws BadInputException if the folder is a file or can't be written, or a file's place is taken by a folder
     */
    public List<String> replace(Content content) throws BadInputException {
        List<String> remarks = new ArrayList<>();
        NewFiles.write(folder, content::writeTo, scratch -> takeOver(scratch, remarks), locale);
        return remarks;
    }

    private void takeOver(Path scratch, List<String> remarks) throws IOException, BadInputException {
        List<String> names;
        try (Stream<Path> files = Files.list(scratch)) {
            names = files.map(file -> file.getFileName().toString()).sorted(Comparator.comparing(this::isManifest)
                    .thenComparing(Comparator.naturalOrder())).toList();
        }
        for (String name : names) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new BadInputException(TEXTS.get(locale, "OutputFile_folder", folder.resolve(name)));
            }
        }
        Map<String, String> ownHashes = PackageManifest.hashes(folder);
        for (String name : names) {
            Path target = folder.resolve(name);
            boolean foreign = Files.exists(target) && !isManifest(name)
                    && !PackageManifest.hash(target).equals(ownHashes.get(name))
                    && Files.mismatch(target, scratch.resolve(name)) >= 0;
            if (foreign) {
                Path kept = freeName(name);
                NewFiles.move(target, kept);
                remarks.add(TEXTS.get(locale, "PackageFolder_kept", target, kept.getFileName()));
            }
            NewFiles.move(scratch.resolve(name), target);
        }
        removeOutdated(names, ownHashes);
    }

    /** Removes what an earlier package had and the new one has not, for example the drawing of a second level. */
    private void removeOutdated(List<String> names, Map<String, String> ownHashes) throws IOException {
        for (Map.Entry<String, String> own : ownHashes.entrySet()) {
            Path file = folder.resolve(own.getKey());
            if (!names.contains(own.getKey()) && Files.isRegularFile(file)
                    && PackageManifest.hash(file).equals(own.getValue())) {
                Files.delete(file);
            }
        }
    }

    /** The manifest goes last: until it is there, the files of the old one count as changed. */
    private boolean isManifest(String name) {
        return name.equals(PackageManifest.NAME);
    }

    private Path freeName(String name) {
        int number = 1;
        Path free = folder.resolve(name + ".old");
        while (Files.exists(free)) {
            number++;
            free = folder.resolve(name + ".old-" + number);
        }
        return free;
    }
}
