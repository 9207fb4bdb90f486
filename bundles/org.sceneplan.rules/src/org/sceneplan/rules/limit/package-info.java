/**
 * Limits of the rule book in the units rules measure in.
 */
package org.sceneplan.rules.limit;
