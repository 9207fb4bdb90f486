package org.sceneplan.cli.verb;

import java.util.List;
import java.util.Optional;

/** All verbs, in the order of the help. */
public final class Verbs {

    private static final List<Verb> ALL = List.of(new DemoVerb(), new NewVerb(), new SimilarVerb(), new LayoutVerb(),
            new EditVerb(),
            new CheckVerb(), new VerifyCertificateVerb(), new RulesVerb(), new ChecklistVerb(), new ChecklistImportVerb(),
            new TagsVerb(),
            new QuoteVerb(),
            new DrawVerb(),
            new ExportVerb(), new VerifyPackageVerb(),
            new ShowVerb(),
            new ImportDxfVerb(),
            new ImportSh3dVerb(),
            new ImportCatalogueVerb(),
            new ImportPsaVerb(),
            new BenchVerb(), new VersionVerb(), new HelpVerb());

    private Verbs() {
    }

    /** The verbs. */
    public static List<Verb> all() {
        return ALL;
    }

    /** Their names. */
    public static List<String> names() {
        return ALL.stream().map(verb -> verb.syntax().verb()).toList();
    }

    /** Finds a verb by name. */
    public static Optional<Verb> find(String name) {
        return ALL.stream().filter(verb -> verb.syntax().verb().equals(name)).findFirst();
    }
}
