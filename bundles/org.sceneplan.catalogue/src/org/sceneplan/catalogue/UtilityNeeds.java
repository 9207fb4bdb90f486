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
}
