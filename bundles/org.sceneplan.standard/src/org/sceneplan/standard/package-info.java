/**
 * Format standards as immutable records, read from the versioned model files under {@code data/}. Shares are percent of
 * the total store area; every record names its source by tag ([S..] public source, [K] own knowledge, [C] computed).
 */
package org.sceneplan.standard;
