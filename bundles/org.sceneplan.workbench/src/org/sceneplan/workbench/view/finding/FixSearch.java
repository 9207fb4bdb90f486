package org.sceneplan.workbench.view.finding;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.fix.QuickFix;
import org.sceneplan.rules.fix.QuickFixes;

/** Looks for the quick fix of one finding at a time in the background; only the latest wish counts. */
final class FixSearch {
    private record Wish(DesignContext context, Finding finding) {
    }

    private final Executor owner;
    private final BiConsumer<Finding, Optional<QuickFix>> found;
    private final AtomicReference<Wish> wish = new AtomicReference<>();
    private final Job job;
    /** Used by the job only. */
    private DesignContext prepared;
    private QuickFixes fixes;

    /**
     * A search.
     *
     * @param owner runs {@code found} in the thread of the view
     * @param found told the fix of a finding, empty when no edit is certain to mend it
     */
    FixSearch(String name, Executor owner, BiConsumer<Finding, Optional<QuickFix>> found) {
        this.owner = owner;
        this.found = found;
        this.job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                search();
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
    }

    /** Looks for the fix of a finding of a state of the plan. */
    void look(DesignContext context, Finding finding) {
        wish.set(new Wish(context, finding));
        job.schedule();
    }

    /** Forgets what was wished for. */
    void cancel() {
        wish.set(null);
    }

    private void search() {
        Wish wanted = wish.get();
        if (wanted == null) {
            return;
        }
        if (prepared != wanted.context()) {
            fixes = QuickFixes.of(RuleEngine.standard(), wanted.context());
            prepared = wanted.context();
        }
        Optional<QuickFix> fix = fixes.of(wanted.finding());
        owner.execute(() -> {
            if (wish.compareAndSet(wanted, null)) {
                found.accept(wanted.finding(), fix);
            }
        });
    }
}
