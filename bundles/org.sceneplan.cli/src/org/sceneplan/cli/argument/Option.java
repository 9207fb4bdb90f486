package org.sceneplan.cli.argument;

/**
 * One option of a verb.
 *
 * @param name long name with its dashes, for example {@code --seed}
 * @param shortName short name, for example {@code -o}; empty when there is none
 * @param valueName name of the value in the help, for example {@code N}; empty for a switch without value
 */
public record Option(String name, String shortName, String valueName) {

    /** Language of all texts. */
    public static final Option LANG = withValue("--lang", "zh|en");
    /** Leave out summaries and remarks. */
    public static final Option QUIET = flag("--quiet");
    /** Show the help. */
    public static final Option HELP = new Option("--help", "-h", "");

    /** A switch. */
    public static Option flag(String name) {
        return new Option(name, "", "");
    }

    /** An option with a value. */
    public static Option withValue(String name, String valueName) {
        return new Option(name, "", valueName);
    }

    /** Whether it takes a value. */
    public boolean hasValue() {
        return !valueName.isEmpty();
    }

    /** Whether this is the name it was given by. */
    public boolean isNamed(String given) {
        return given.equals(name) || !shortName.isEmpty() && given.equals(shortName);
    }
}
