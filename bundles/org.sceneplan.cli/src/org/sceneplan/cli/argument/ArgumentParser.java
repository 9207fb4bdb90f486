package org.sceneplan.cli.argument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the arguments of a verb: {@code --name value}, {@code --name=value}, {@code -o value}; options and operands in
 * any order; behind {@code --} everything is an operand.
 */
public final class ArgumentParser {

    private final Syntax syntax;
    private final List<String> operands = new ArrayList<>();
    private final Map<String, String> valueByOption = new LinkedHashMap<>();

    private ArgumentParser(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * Reads arguments.
     *
     * @param given arguments without the verb
     * @throws UsageException at the first that the verb does not know, and where one is missing or one too many
     */
    public static Arguments parse(Syntax syntax, List<String> given) throws UsageException {
        ArgumentParser parser = new ArgumentParser(syntax);
        parser.read(given);
        parser.checkCounts();
        return new Arguments(parser.operands, parser.valueByOption);
    }

    private void read(List<String> given) throws UsageException {
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (argument.equals("--")) {
                operands.addAll(given.subList(i + 1, given.size()));
                return;
            }
            if (!argument.startsWith("-") || argument.equals("-")) {
                operands.add(argument);
                continue;
            }
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            Option option = option(equals < 0 ? argument : argument.substring(0, equals));
            if (equals >= 0 && !option.hasValue()) {
                throw new UsageException("ArgumentParser_noValueTaken", option.name());
            }
            if (option.hasValue() && equals < 0) {
                i++;
                if (i == given.size() || given.get(i).startsWith("-") && option(given.get(i), false) != null) {
                    throw new UsageException("ArgumentParser_valueMissing", argument, option.valueName());
                }
            }
            put(option, equals >= 0 ? argument.substring(equals + 1) : option.hasValue() ? given.get(i) : "");
        }
    }

    private void put(Option option, String value) throws UsageException {
        if (option.hasValue() && value.isEmpty()) {
            throw new UsageException("ArgumentParser_valueMissing", option.name(), option.valueName());
        }
        String before = valueByOption.put(option.name(), value);
        if (before != null && option.hasValue()) {
            throw new UsageException("ArgumentParser_twice", option.name());
        }
    }

    private Option option(String name) throws UsageException {
        return option(name, true);
    }

    private Option option(String name, boolean needed) throws UsageException {
        for (Option option : syntax.allOptions()) {
            if (option.isNamed(name)) {
                return option;
            }
        }
        if (!needed) {
            return null;
        }
        String similar = SimilarName.of(name, syntax.allOptions().stream().map(Option::name).toList());
        throw similar.isEmpty() ? new UsageException("ArgumentParser_unknown", syntax.verb(), name)
                : new UsageException("ArgumentParser_unknownSimilar", syntax.verb(), name, similar);
    }

    private void checkCounts() throws UsageException {
        if (valueByOption.containsKey(Option.HELP.name())) {
            return;
        }
        if (operands.size() > syntax.maxOperands()) {
            throw new UsageException("ArgumentParser_tooMany", syntax.verb(), operands.get(syntax.maxOperands()));
        }
        if (operands.size() < syntax.minOperands()) {
            throw new UsageException("ArgumentParser_tooFew", syntax.verb(), syntax.operands());
        }
        for (String name : syntax.required()) {
            if (!valueByOption.containsKey(name)) {
                throw new UsageException("ArgumentParser_optionMissing", syntax.verb(), name, syntax.operands());
            }
        }
    }
}
