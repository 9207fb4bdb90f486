package org.sceneplan.drafting.input;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

import org.sceneplan.drafting.Sentence;

/** What became of a typed text: a value, or what is wrong with it and where. */
public sealed interface Parsed<T> {

    /** The text was understood. */
    record Value<T>(T value) implements Parsed<T> {
        public Value {
            requireNonNull(value, "value");
        }
    }

    /**
     * The text was not understood.
     *
     * @param position index of the first char that is wrong; where something is missing, the place it belongs
     * @param length number of chars that are wrong, 0 when something is missing
     * @param message what is wrong and what to write instead
     */
    record Problem<T>(int position, int length, Sentence message) implements Parsed<T> {
        public Problem {
            requireNonNull(message, "message");
        }
    }

    /** Whether there is a value. */
    default boolean isValid() {
        return this instanceof Value;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if there is none
     */
    default T get() {
        return switch (this) {
            case Value<T> found -> found.value();
            case Problem<T> problem -> throw new IllegalStateException(
                    "no value: " + problem.message().english() + ".\nAsk isValid() first.");
        };
    }

    /** The value turned into another, or the same problem. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Value<T> found -> new Value<>(change.apply(found.value()));
            case Problem<T> problem -> new Problem<>(problem.position(), problem.length(), problem.message());
        };
    }
}
