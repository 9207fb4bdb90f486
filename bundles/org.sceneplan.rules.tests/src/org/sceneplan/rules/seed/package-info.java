/** Defects seeded at random into sound shops: the rule names the broken thing, and nothing else turns red. */
package org.sceneplan.rules.seed;
