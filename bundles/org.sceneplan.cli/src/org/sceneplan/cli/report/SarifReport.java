package org.sceneplan.cli.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

import org.sceneplan.cli.call.Version;
import org.sceneplan.exchange.sarif.PlanArtifact;
import org.sceneplan.exchange.sarif.SarifLog;

/** Everything the rules say as a SARIF log; plans below the working directory are named relative to it. */
public final class SarifReport implements CheckReport {

    private final SarifLog log;
    private final URI root;

    /**
     * A report.
     *
     * @param workingDirectory absolute folder that the addresses of the plans are relative to
     * @param passes write rules that hold, too
     */
    public SarifReport(Appendable out, Locale locale, Path workingDirectory, boolean passes) {
        this.log = new SarifLog(out, locale, Version.ofRelease(), passes);
        this.root = workingDirectory.toAbsolutePath().normalize().toUri();
    }

    @Override
    public void add(PlanCheck check) throws IOException {
        Path file = check.plan().file().toAbsolutePath().normalize();
        String uri = root.relativize(file.toUri()).toString();
        if (check.isChecked()) {
            log.plan(PlanArtifact.of(uri, file), check.context().standard(), check.result());
        } else {
            log.unread(PlanArtifact.unread(uri), check.problem());
        }
    }

    @Override
    public void end() throws IOException {
        log.end();
    }
}
