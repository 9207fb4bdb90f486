package org.sceneplan.workbench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.command.object.ObjectEdits;
import org.sceneplan.editor.command.object.Situation;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.session.UnreadablePlanException;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.Refusal;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanWriteException;
import org.sceneplan.workbench.view.TestShop;

/** The test shop as an open plan, without any window. */
final class OpenShop implements AutoCloseable {
    static final String THIRD = "L1.fixture.A03";

    private final PlanSession session;
    private final Path folder;

    OpenShop() {
        this(TestShop.plan());
    }

    OpenShop(StorePlan plan) {
        try {
            folder = Files.createTempDirectory("shop");
            Path file = folder.resolve("shop.storeplan");
            PlanFile.write(plan, file);
            session = PlanSession.open(file, Locale.ENGLISH, task -> { });
        } catch (IOException | PlanWriteException | UnreadablePlanException e) {
            throw new IllegalStateException(e);
        }
    }

    PlanSession session() {
        return session;
    }

    Situation at(String... ids) {
        return Situation.of(session, "L1", List.of(ids));
    }

    Fixture fixture(String id) {
        return (Fixture) session.element(id);
    }

    /** Does a command that needs no dialog. */
    Refusal run(ObjectCommand command, String... ids) {
        return session.execute(new ObjectEdits(at(ids)).edit(command).orElseThrow());
    }

    Refusal execute(PlanEdit edit) {
        return session.execute(edit);
    }

    byte[] bytes() {
        try {
            return PlanFile.bytes(session.model());
        } catch (PlanWriteException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        session.dispose();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
