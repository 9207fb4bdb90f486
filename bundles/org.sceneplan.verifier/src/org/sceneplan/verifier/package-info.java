/**
 * Checks a certificate again from the plan file alone, by simple means that share nothing with the rule engine beyond
 * the model: polygons, buffers, counting, all pairs.
 */
package org.sceneplan.verifier;
