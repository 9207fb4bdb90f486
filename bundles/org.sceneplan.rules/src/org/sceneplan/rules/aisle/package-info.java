/**
 * Clear widths of the accessible way and of the main aisle.
 */
package org.sceneplan.rules.aisle;
