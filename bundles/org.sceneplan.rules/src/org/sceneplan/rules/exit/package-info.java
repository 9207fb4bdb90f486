/**
 * Escape: occupancy of storeys, safety exits with count, width, distance and spacing, and what must stay free before
 * them. Method of GB 55037-2022 and GB 50016; results are a pre-check, not a fire approval.
 */
package org.sceneplan.rules.exit;
