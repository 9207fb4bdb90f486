package org.sceneplan.cli.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArgumentParserTest {

    private static final Option SEED = Option.withValue("--seed", "N");
    private static final Option TARGET = new Option("--output", "-o", "FILE");
    private static final Option JSON = Option.flag("--json");
    private static final Syntax SYNTAX =
            new Syntax("layout", "PLAN -o FILE", 1, 1, List.of(SEED, TARGET, JSON), List.of("--output"));

    @ParameterizedTest
    @CsvSource({"PLAN --seed 7 -o x --json", "--json -o x --seed=7 PLAN", "--output=x --seed 7 --json -- PLAN"})
    void optionsAndOperandsComeInAnyOrder(String line) throws Exception {
        Arguments arguments = parse(line);

        assertEquals(List.of("PLAN"), arguments.operands());
        assertEquals(7, arguments.number(SEED, 1));
        assertEquals(Optional.of("x"), arguments.value(TARGET));
        assertTrue(arguments.has(JSON));
    }

    @Test
    void aNegativeNumberIsAValue() throws Exception {
        assertEquals(-5, parse("PLAN -o x --seed -5").number(SEED, 1));
        assertEquals(1, parse("PLAN -o x").number(SEED, 1));
    }

    @Test
    void behindTheDashesEverythingIsAnOperand() throws Exception {
        assertEquals(List.of("--seed"), parse("-o x -- --seed").operands());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PLAN -o x --sed 3      | layout: unknown option --sed; did you mean --seed?",
        "PLAN -o x --jsno       | layout: unknown option --jsno; did you mean --json?",
        "PLAN -o x --zebra      | layout: unknown option --zebra",
        "PLAN -o x -q           | layout: unknown option -q",
        "PLAN -o                | -o needs a value: FILE",
        "PLAN -o --json         | -o needs a value: FILE",
        "PLAN -o x --seed=      | --seed needs a value: N",
        "PLAN -o x --json=1     | --json takes no value",
        "PLAN -o x -o y         | --output is given twice",
        "PLAN more -o x         | layout: one argument too many: \"more\"",
        "-o x                   | layout: an argument is missing; expected: PLAN -o FILE",
        "PLAN                   | layout: --output is missing; expected: PLAN -o FILE"
    })
    void complaintsAreExact(String line, String complaint) {
        UsageException e = assertThrows(UsageException.class, () -> parse(line));

        assertEquals(complaint, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"seven", "1.5", "99999999999999999999", "0x10"})
    void numbersAreWhole(String value) throws Exception {
        Arguments arguments = parse("PLAN -o x --seed " + value);
        UsageException e = assertThrows(UsageException.class, () -> arguments.number(SEED, 1));

        assertEquals("--seed takes a whole number, found \"" + value + "\"", e.getMessage());
        assertEquals("--seed 需要整数，实际为“" + value + "”", e.message(Locale.CHINA));
    }

    @Test
    void helpNeedsNothingElse() throws Exception {
        assertTrue(parse("--help").has(Option.HELP));
    }

    private static Arguments parse(String line) throws UsageException {
        return ArgumentParser.parse(SYNTAX, List.of(line.split(" ")));
    }
}
