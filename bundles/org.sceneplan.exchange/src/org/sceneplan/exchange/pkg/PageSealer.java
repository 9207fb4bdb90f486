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
     * Seals the pages of one file.
     *
     * @param file name of the file in the package
     */
    List<Sheet> seal(String file, List<Sheet> unsealed) {
        List<Sheet> sealed = new ArrayList<>();
        for (Sheet page : unsealed) {
            String hash = PageHash.of(page);
            pages.add(new Page(page.id(), page.title(), file, sealed.size() + 1, hash));
            sealed.add(page.sealField().exists() ? page.sealed(subject.seal(page.id(), hash).onPaper()) : page);
        }
        return sealed;
    }

    /** All pages sealed so far. */
    List<Page> pages() {
        return pages;
    }
}
