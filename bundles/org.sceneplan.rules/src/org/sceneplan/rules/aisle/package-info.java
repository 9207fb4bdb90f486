/**
 * Clear widths: of the accessible way through a level, of the main aisle, and of the aisles as drawn. A width is the
 * diameter of the widest disc that gets through, see {@link org.sceneplan.geometry.ClearWidth}.
 */
package org.sceneplan.rules.aisle;
