package org.sceneplan.plan.recovery;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sceneplan.files.WholeFile;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;

/**
 * A folder of recovery copies, one per plan: the copy and beside it a note with the path of the plan and the hash of
 * what was saved. Nothing is ever written into the folder of a plan.
 *
 * <p>For one process at a time; calls for one plan must not overlap.
 */
public final class RecoveryStore {
    private static final String COPY_ENDING = ".storeplan";
    private static final String NOTE_ENDING = ".note";
    private static final String ASIDE_ENDING = ".aside";
    private static final int NAME_BYTES = 12;

    private final Path folder;

    /** @param folder made with the first copy */
    public RecoveryStore(Path folder) {
        this.folder = requireNonNull(folder, "folder");
    }

    /**
     * Writes or replaces the copy of a plan, complete or not at all.
     *
     * @param plan file of the plan, which itself stays as it is
     * @param bytes the unsaved plan as it would be written
     * @throws IOException if the file system refuses; an earlier copy stays then
     */
    public void write(Path plan, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        String note = plan.toAbsolutePath().normalize() + "\n" + savedHash(plan) + "\n";
        WholeFile.write(file(plan, NOTE_ENDING), note.getBytes(StandardCharsets.UTF_8));
        WholeFile.write(file(plan, COPY_ENDING), bytes);
    }

    /**
     * The copy of a plan; empty when there is none, or when it says the same as the saved file, in which case it is
     * removed.
     *
     * @throws IOException if the file system refuses
     */
    public Optional<RecoveryCopy> find(Path plan) throws IOException {
        Path copy = file(plan, COPY_ENDING);
        if (!Files.isRegularFile(copy)) {
            return Optional.empty();
        }
        if (Files.isRegularFile(plan) && Arrays.equals(Files.readAllBytes(plan), Files.readAllBytes(copy))) {
            remove(plan);
            return Optional.empty();
        }
        List<String> note = note(plan);
        boolean savedSince = note.size() > 1 && !note.get(1).equals(savedHash(plan));
        try {
            return Optional.of(new RecoveryCopy.Readable(plan, copy, PlanFile.read(copy), savedSince));
        } catch (PlanReadException e) {
            return Optional.of(new RecoveryCopy.Damaged(plan, copy, e));
        }
    }

    /**
     * The plans that have a copy, by name.
     *
     * @throws IOException if the file system refuses
     */
    public List<Path> plans() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> plans = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path note : files.filter(file -> file.toString().endsWith(NOTE_ENDING)).sorted().toList()) {
                List<String> lines = lines(note);
                if (!lines.isEmpty() && Files.isRegularFile(file(Path.of(lines.getFirst()), COPY_ENDING))) {
                    plans.add(Path.of(lines.getFirst()));
                }
            }
        }
        plans.sort(null);
        return plans;
    }

    /**
     * Removes the copy of a plan that is saved or closed; does nothing when there is none.
     *
     * @throws IOException if the file system refuses
     */
    public void remove(Path plan) throws IOException {
        Files.deleteIfExists(file(plan, COPY_ENDING));
        Files.deleteIfExists(file(plan, NOTE_ENDING));
    }

    /**
     * Takes a copy out of the way that the user does not want or nobody can read, without deleting it; the one set
     * aside before for this plan goes.
     *
     * @return where it lies now
     * @throws IOException if the file system refuses
     */
    public Path setAside(Path plan) throws IOException {
        Path aside = file(plan, ASIDE_ENDING);
        Files.move(file(plan, COPY_ENDING), aside, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(file(plan, NOTE_ENDING));
        return aside;
    }

    private List<String> note(Path plan) throws IOException {
        Path note = file(plan, NOTE_ENDING);
        return Files.isRegularFile(note) ? lines(note) : List.of();
    }

    /** The lines of a note; damaged letters make no difference to what is found by it. */
    private static List<String> lines(Path note) throws IOException {
        return new String(Files.readAllBytes(note), StandardCharsets.UTF_8).lines().toList();
    }

    private Path file(Path plan, String ending) {
        byte[] path = plan.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(HexFormat.of().formatHex(sha256(path), 0, NAME_BYTES) + ending);
    }

    private static String savedHash(Path plan) throws IOException {
        return Files.isRegularFile(plan) ? HexFormat.of().formatHex(sha256(Files.readAllBytes(plan))) : "-";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }
}
