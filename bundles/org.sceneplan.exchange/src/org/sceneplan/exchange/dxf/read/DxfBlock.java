package org.sceneplan.exchange.dxf.read;

import java.util.List;

/**
 * A block definition.
 *
 * @param baseX point of the block that lies on the place of insertion
 * @param isExternal content is in another file
 */
public record DxfBlock(String name, double baseX, double baseY, boolean isExternal, List<DxfEntity> entities) {
}
