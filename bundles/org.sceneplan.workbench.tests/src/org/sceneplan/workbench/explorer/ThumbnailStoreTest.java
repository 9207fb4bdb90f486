package org.sceneplan.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailStoreTest {
    @TempDir
    Path folder;

    @Test
    void aPictureIsKeptByContent() throws Exception {
        ThumbnailStore store = new ThumbnailStore(folder.resolve("thumbnails"));
        String key = ThumbnailStore.key(new byte[] {1, 2});

        assertFalse(Files.exists(store.file(key)));
        store.keep(key, new byte[] {7});

        assertArrayEquals(new byte[] {7}, Files.readAllBytes(store.file(key)));
        assertEquals(key, ThumbnailStore.key(new byte[] {1, 2}));
        assertNotEquals(key, ThumbnailStore.key(new byte[] {1, 3}));
    }

    @Test
    void theLargerPictureIsKeptBesideTheSmallOne() throws Exception {
        ThumbnailStore store = new ThumbnailStore(folder);
        store.keep("key", new byte[] {1});
        store.keepPreview("key", new byte[] {2});

        assertArrayEquals(new byte[] {1}, Files.readAllBytes(store.file("key")));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(store.preview("key")));
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws Exception {
        ThumbnailStore store = new ThumbnailStore(folder);
        for (int i = 0; i <= ThumbnailStore.MAX_FILES; i++) {
            store.keep("k" + i, new byte[] {1});
            assertTrue(store.file("k" + i).toFile().setLastModified(1_000_000L + 1000L * i));
        }
        store.keep("last", new byte[] {1});

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(ThumbnailStore.MAX_FILES, files.count());
        }
        assertFalse(Files.exists(store.file("k0")));
        assertTrue(Files.exists(store.file("last")));
    }
}
