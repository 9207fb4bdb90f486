package org.sceneplan.cli.argument;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was given to a verb.
 *
 * @param operands arguments that are no options, in order
 * @param valueByOption value of each option given, by long name; empty text for switches
 */
public record Arguments(List<String> operands, Map<String, String> valueByOption) {

    public Arguments {
        operands = List.copyOf(operands);
        valueByOption = Map.copyOf(valueByOption);
    }

    /** Whether an option was given. */
    public boolean has(Option option) {
        return valueByOption.containsKey(option.name());
    }

    /** Value of an option. */
    public Optional<String> value(Option option) {
        return Optional.ofNullable(valueByOption.get(option.name()));
    }

    /**
     * Value of an option as a whole number.
     *
     * @throws UsageException if it is none or leaves the range of 64 bits
     */
    public long number(Option option, long otherwise) throws UsageException {
        String value = valueByOption.get(option.name());
        if (value == null) {
            return otherwise;
        }
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new UsageException("Arguments_notWhole", option.name(), value);
        }
    }
}
