package org.sceneplan.exchange.dxf.read;

import java.util.List;
import java.util.Map;

/**
 * Everything a file holds, in the order of the file.
 *
 * @param version {@code $ACADVER}, empty when the file doesn't say
 * @param isBinary read from the binary form
 * @param encoding name of the code of its letters
 * @param assumedTexts texts that weren't in that code
 * @param damagedTexts texts that fit no code
 * @param units {@code $INSUNITS}, -1 when the file doesn't say
 * @param layers by index
 * @param blockByName by name in lower case
 * @param entities of the ENTITIES section
 * @param parts number of vertices, attributes and sequence ends that belong to other entities, by type
 * @param otherRecords number of table entries, objects and other things without a shape, by section or type
 * @param entityCount entities of the section and of all blocks
 * @param isComplete the file has its end mark
 * @param bytesBehindEnd bytes behind the end mark that are neither blank nor zero nor an old end of file (1A)
 */
public record DrawingContent(String version, boolean isBinary, String encoding, int assumedTexts, int damagedTexts,
        int units, List<LayerEntry> layers, Map<String, DxfBlock> blockByName, List<DxfEntity> entities,
        Map<String, Integer> parts, Map<String, Integer> otherRecords, int entityCount, boolean isComplete,
        long bytesBehindEnd) {
}
