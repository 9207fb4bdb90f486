package org.sceneplan.workbench.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.sceneplan.files.WholeFile;

/** Picture files kept by the content of the plan they show, so that none is made twice and none is out of date. */
final class ThumbnailStore {
    /** More are not kept; a plan has up to three, and projects have thousands of plans. */
    private static final int MAX_FILES = 6_000;
    private static final int SPARE_PART = 10;
    private static final String ENDING = ".png";
    private static final String PREVIEW = "-preview";

    private static ThumbnailStore ofWorkbench;

    private final Path folder;
    private final int most;
    private final RecentlyUsed<Path, Content> contentByFile;

    /** What a file held at a time. */
    private record Content(long time, String key) {
    }

    /**
     * @param folder made with the first picture
     * @param most how many pictures are kept; those not used for longest go first
     */
    ThumbnailStore(Path folder, int most) {
        this.folder = folder;
        this.most = most;
        this.contentByFile = new RecentlyUsed<>(most, content -> { });
    }

    /** The pictures of this workbench. */
    static synchronized ThumbnailStore ofWorkbench() {
        if (ofWorkbench == null) {
            ofWorkbench = new ThumbnailStore(Platform.getStateLocation(Platform.getBundle("org.sceneplan.workbench"))
                    .append("thumbnails").toFile().toPath(), MAX_FILES);
        }
        return ofWorkbench;
    }

    /** Key of a content. */
    static String key(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every Java platform; use another JDK", e);
        }
    }

    /** The file for a key, which may not be there yet. */
    Path file(String key) {
        return folder.resolve(key + ENDING);
    }

    /** The file of the larger picture for a key, which may not be there yet. */
    Path preview(String key) {
        return file(key + PREVIEW);
    }

    /**
     * Notes what a file holds, so that its larger picture is found without reading it.
     *
     * @param time last modification of the file, taken before it was read
     */
    synchronized void remember(Path plan, long time, String key) {
        contentByFile.put(plan, new Content(time, key));
    }

    /** The larger picture of a file as it was remembered; none when the file has changed since. */
    Optional<Path> previewOf(Path plan) {
        Content content = content(plan);
        return content != null && content.time() == plan.toFile().lastModified() && isPreviewKept(content.key())
                ? Optional.of(preview(content.key())) : Optional.empty();
    }

    private synchronized Content content(Path plan) {
        return contentByFile.get(plan);
    }

    /** Whether the picture for a key is there, which counts as use of it. */
    boolean isKept(String key) {
        return file(key).toFile().setLastModified(System.currentTimeMillis());
    }

    /** Whether the larger picture for a key is there, which counts as use of it. */
    boolean isPreviewKept(String key) {
        return isKept(key + PREVIEW);
    }

    /**
     * Keeps the larger picture, complete or not at all.
     *
     * @throws IOException if the file system refuses
     */
    void keepPreview(String key, byte[] png) throws IOException {
        keep(key + PREVIEW, png);
    }

    /**
     * Keeps a picture, complete or not at all.
     *
     * @throws IOException if the file system refuses
     */
    void keep(String key, byte[] png) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(file(key), png);
        removeOldest();
    }

    private void removeOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
        if (files.size() > most) {
            Map<Path, Long> usedByFile = new HashMap<>();
            files.forEach(file -> usedByFile.put(file, file.toFile().lastModified()));
            List<Path> oldestFirst = files.stream().sorted(Comparator.comparing(usedByFile::get)).toList();
            // some more than too many, so that their ages are not asked for with every picture
            for (Path file : oldestFirst.subList(0, files.size() - most + most / SPARE_PART)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
