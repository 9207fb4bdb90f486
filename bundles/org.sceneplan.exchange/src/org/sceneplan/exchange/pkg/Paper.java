package org.sceneplan.exchange.pkg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sceneplan.exchange.pkg.PackageManifest.Page;
import org.sceneplan.exchange.pkg.PackageManifest.PageMark;
import org.sceneplan.exchange.pkg.PackageManifest.Predecessor;
import org.sceneplan.exchange.seal.PageSeal;

/** What a sheet of paper is to a package, by the hash or code that stands on it. */
public sealed interface Paper {

    /** Fewest digits of a hash that are taken for one. */
    int MIN_DIGITS = 8;

    /** A page of the package. */
    record Current(Page page) implements Paper {
    }

    /** A page of an earlier revision: not to be used any more. */
    record Earlier(String pageId, Predecessor revision) implements Paper {
    }

    /** A page of another plan or store, by its own words. */
    record OfAnotherPlan(PageSeal seal) implements Paper {
    }

    /** A page of this plan by its own words, but of no revision the package knows. */
    record OfUnknownRevision(PageSeal seal) implements Paper {
    }

    /** A code with the hash of a page of this package that names another page, plan or store: somebody made it up. */
    record Contradictory(Page page, PageSeal seal) implements Paper {
    }

    /** Neither code nor hash of a page the package knows. */
    record Unknown(String given) implements Paper {
    }

    /** A hash that fits several pages: too short. */
    record Ambiguous(List<String> pageIds) implements Paper {
    }

    /** Something that is neither a code nor a hash. */
    record Unreadable(String given) implements Paper {
    }

    /**
     * Looks a page up.
     *
     * @param given text of the QR code, or the hash or its first eight or more digits, blanks between them do not count
     */
    static Paper of(PackageManifest manifest, String given) {
        Optional<PageSeal> seal = PageSeal.parse(given);
        if (seal.isPresent()) {
            return of(manifest, seal.get());
        }
        String digits = given.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!Pattern.matches("[0-9a-f]{" + MIN_DIGITS + ",64}", digits)) {
            return new Unreadable(given);
        }
        List<Paper> found = found(manifest, digits);
        return switch (found.size()) {
            case 0 -> new Unknown(digits);
            case 1 -> found.get(0);
            default -> new Ambiguous(found.stream().map(Paper::id).toList());
        };
    }

    private static Paper of(PackageManifest manifest, PageSeal seal) {
        List<Paper> found = found(manifest, seal.hash());
        if (found.isEmpty()) {
            return isOfPlan(manifest, seal, seal.pageId()) ? new OfUnknownRevision(seal) : new OfAnotherPlan(seal);
        }
        return found.stream().filter(each -> isOfPlan(manifest, seal, id(each))).findFirst()
                .orElseGet(() -> found.getFirst() instanceof Current current ? new Contradictory(current.page(), seal)
                        : found.getFirst());
    }

    /** Whether a code names the plan, its store and a page; its revision may be an earlier one with the same page. */
    private static boolean isOfPlan(PackageManifest manifest, PageSeal seal, String pageId) {
        PageSeal own = PageSeal.parse(manifest.subject().seal(pageId, seal.hash()).text()).orElseThrow();
        return own.storeCode().equals(seal.storeCode()) && own.planId().equals(seal.planId())
                && own.pageId().equals(seal.pageId());
    }

    /** Pages of this package first; of earlier ones only what is on no page of this one, newest first, each once. */
    private static List<Paper> found(PackageManifest manifest, String digits) {
        List<Paper> current = manifest.pages().stream().filter(page -> page.sha256().startsWith(digits))
                .<Paper>map(Current::new).toList();
        if (!current.isEmpty()) {
            return current;
        }
        for (Predecessor earlier : manifest.predecessors()) {
            List<Paper> pages = earlier.pages().stream().filter(page -> page.sha256().startsWith(digits))
                    .map(PageMark::id).<Paper>map(id -> new Earlier(id, earlier)).toList();
            if (!pages.isEmpty()) {
                return pages;
            }
        }
        return List.of();
    }

    private static String id(Paper paper) {
        return switch (paper) {
            case Current current -> current.page().id();
            case Earlier earlier -> earlier.pageId();
            default -> "";
        };
    }
}
