/**
 * Copies of plans that were not saved when the program ended, kept apart from the plans until they are saved, and what
 * differs between two states of a plan.
 */
package org.sceneplan.plan.recovery;
