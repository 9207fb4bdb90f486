package org.sceneplan.exchange.pkg;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.pkg.PackageManifest.Page;
import org.sceneplan.exchange.pkg.PackageManifest.Subject;
import org.sceneplan.exchange.seal.PageHash;

/** Puts the seal on pages and keeps their hashes for the manifest. */
final class PageSealer {
    private final Subject subject;
    private final List<Page> pages = new ArrayList<>();

    PageSealer(Subject subject) {
        this.subject = subject;
    }

    /**
     * Seals the pages of one file. Pages without room for a seal, such as tags to be cut out, stay as they are; their
     * hashes are kept all the same.
     *
     * @param file name of the file in the package
     */
    List<Sheet> seal(String file, List<Sheet> unsealed) {
        List<Sheet> sealed = new ArrayList<>();
        for (Sheet page : unsealed) {
            String hash = PageHash.of(page);
            int number = sealed.size() + 1;
            String id = page.id().isEmpty() ? stem(file) + "-" + number : page.id();
            pages.add(new Page(id, page.title(), file, number, hash));
            sealed.add(page.sealField().exists() ? page.sealed(subject.seal(id, hash).onPaper()) : page);
        }
        return sealed;
    }

    private static String stem(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    /** All pages sealed so far. */
    List<Page> pages() {
        return pages;
    }
}
