/**
 * The floor of a level as rules see it: what stands on it, an index over the footprints, and the free ways, each
 * prepared once per check. Lengths in mm in the frame of the plan.
 */
package org.sceneplan.rules.ground;
