package org.sceneplan.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailStoreTest {
    private static final int MOST = 20;

    @TempDir
    Path folder;

    @Test
    void aPictureIsKeptByContent() throws Exception {
        ThumbnailStore store = new ThumbnailStore(folder.resolve("thumbnails"), MOST);
        String key = ThumbnailStore.key(new byte[] {1, 2});

        assertFalse(Files.exists(store.file(key)));
        store.keep(key, new byte[] {7});

        assertArrayEquals(new byte[] {7}, Files.readAllBytes(store.file(key)));
        assertEquals(key, ThumbnailStore.key(new byte[] {1, 2}));
        assertNotEquals(key, ThumbnailStore.key(new byte[] {1, 3}));
    }

    @Test
    void theLargerPictureIsKeptBesideTheSmallOne() throws Exception {
        ThumbnailStore store = new ThumbnailStore(folder, MOST);
        store.keep("key", new byte[] {1});
        store.keepPreview("key", new byte[] {2});

        assertArrayEquals(new byte[] {1}, Files.readAllBytes(store.file("key")));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(store.preview("key")));
    }

    @Test
    void thoseNotUsedForLongestGoWhenThereAreTooMany() throws Exception {
        ThumbnailStore store = new ThumbnailStore(folder, MOST);
        for (int i = 0; i < MOST; i++) {
            store.keep("k" + i, new byte[] {1});
            assertTrue(store.file("k" + i).toFile().setLastModified(1_000_000L + 1000L * i));
        }
        assertTrue(store.isKept("k0"));
        store.keep("last", new byte[] {1});

        assertTrue(store.isKept("k0"), "it was used after the others");
        assertFalse(store.isKept("k1"));
        assertTrue(store.isKept("last"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(MOST - 2, files.count(), "a tenth of the room is made free at once");
        }
    }

    @Test
    void theLargerPictureOfAFileIsFoundUntilTheFileChanges() throws Exception {
        ThumbnailStore store = new ThumbnailStore(folder.resolve("thumbnails"), MOST);
        Path plan = Files.write(folder.resolve("a.storeplan"), new byte[] {1});
        assertEquals(Optional.empty(), store.previewOf(plan));
        store.remember(plan, plan.toFile().lastModified(), "key");
        assertEquals(Optional.empty(), store.previewOf(plan), "it is not made yet");
        store.keepPreview("key", new byte[] {2});

        assertEquals(Optional.of(store.preview("key")), store.previewOf(plan));

        assertTrue(plan.toFile().setLastModified(1_000_000L));
        assertEquals(Optional.empty(), store.previewOf(plan));
    }
}
