/**
 * Writes ASCII DXF of version AC1015 (AutoCAD 2000): group codes, tables, blocks, entities with handles and owners.
 * Knows nothing of plans but the pen that turns drawn primitives into polylines and texts.
 */
package org.sceneplan.exchange.dxf.write;
