/**
 * Appliances on display as rules see them: what stands on each fixture, how large it is, and what kind of thing it
 * is.
 */
package org.sceneplan.rules.shown;
