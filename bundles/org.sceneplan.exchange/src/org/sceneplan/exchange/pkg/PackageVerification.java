package org.sceneplan.exchange.pkg;

import java.util.List;

import org.sceneplan.rules.wording.Bilingual;

/**
 * What verifying a package found.
 *
 * @param files   every file that the manifest names or that is there, in the order of the manifest, added ones last
 * @param reasons beside the files, why the package does not hold; one sentence each
 * @param remarks what could not be checked, or does not count
 */
public record PackageVerification(List<FileState> files, List<Bilingual> reasons, List<Bilingual> remarks) {

    public PackageVerification {
        files = List.copyOf(files);
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
    }

    /** Whether the package is as it was written, as far as was checked. */
    public boolean holds() {
        return reasons.isEmpty() && files.stream().noneMatch(file -> file.state().isBad());
    }

    /** Number of files in a state. */
    public int count(FileState.State state) {
        return (int) files.stream().filter(file -> file.state() == state).count();
    }
}
