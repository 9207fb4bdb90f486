/**
 * Zone allocation, fixture placement and product assignment.
 * Works on snapshots and returns edits.
 */
package org.sceneplan.layout;
