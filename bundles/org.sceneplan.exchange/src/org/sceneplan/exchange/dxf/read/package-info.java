/**
 * Reads DXF files, text and binary, as a stream of groups into entities with plain shapes; expands blocks. Every entity
 * is kept with its type, layer and line, whether its shape is understood or not.
 */
package org.sceneplan.exchange.dxf.read;
