/**
 * Wishes of the format standard about what lies near to what, and what away from what.
 */
package org.sceneplan.rules.adjacency;
