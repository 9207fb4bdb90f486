package org.sceneplan.layout.zoning;

import java.util.List;

import org.sceneplan.layout.frame.UvBox;

/**
 * Zones given to the bands of a scheme.
 *
 * @param parts the boxes of the zones; a zone may have more than one part
 * @param cost what is not as wished, lower is better
 */
record ZoneAllotment(FloorScheme scheme, List<Part> parts, double cost) {

    ZoneAllotment {
        parts = List.copyOf(parts);
    }

    /** One part of a zone: the shell in a box without aisles and entry. */
    record Part(ZoneDemand demand, UvBox box, double areaMm2) {
    }
}
