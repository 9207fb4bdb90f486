package org.sceneplan.catalogue;

import java.util.EnumSet;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;

/**
 * What a product needs to run: letters E own circuit, e socket, W water, D drain, G gas, F flue or exhaust, N network.
 *
 * @param ownCircuit needs a circuit of its own (letter E)
 */
public record UtilityNeeds(boolean ownCircuit, Set<ServiceKind> kinds) {

    public UtilityNeeds {
        kinds = kinds.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /**
     * Reads the letters of the catalogue; {@code -} or an empty text is no need.
     *
     * @throws IllegalArgumentException on an unknown letter, which is named
     */
    public static UtilityNeeds parse(String letters) {
        EnumSet<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
        boolean ownCircuit = false;
        for (char letter : letters.strip().toCharArray()) {
            switch (letter) {
                case 'E' -> {
                    ownCircuit = true;
                    kinds.add(ServiceKind.POWER);
                }
                case 'e' -> kinds.add(ServiceKind.POWER);
                case 'W' -> kinds.add(ServiceKind.WATER);
                case 'D' -> kinds.add(ServiceKind.DRAIN);
                case 'G' -> kinds.add(ServiceKind.GAS);
                case 'F' -> kinds.add(ServiceKind.FLUE);
                case 'N' -> kinds.add(ServiceKind.NETWORK);
                case '-' -> { /* no need */ }
                default -> throw new IllegalArgumentException(
                        "utility letter '%s' in '%s' is unknown; known are E e W D G F N -".formatted(letter, letters));
            }
        }
        return new UtilityNeeds(ownCircuit, kinds);
    }

    /** The letters of the catalogue, in the order E or e, W, D, G, F, N; {@code -} when nothing is needed. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        if (kinds.contains(ServiceKind.POWER)) {
            letters.append(ownCircuit ? 'E' : 'e');
        }
        appendIfNeeded(letters, ServiceKind.WATER, 'W');
        appendIfNeeded(letters, ServiceKind.DRAIN, 'D');
        appendIfNeeded(letters, ServiceKind.GAS, 'G');
        appendIfNeeded(letters, ServiceKind.FLUE, 'F');
        appendIfNeeded(letters, ServiceKind.NETWORK, 'N');
        return letters.isEmpty() ? "-" : letters.toString();
    }

    private void appendIfNeeded(StringBuilder letters, ServiceKind kind, char letter) {
        if (kinds.contains(kind)) {
            letters.append(letter);
        }
    }
}
