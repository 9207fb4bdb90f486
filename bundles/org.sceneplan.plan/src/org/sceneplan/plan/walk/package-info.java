/**
 * The order in which somebody with a list walks the store: from the entrance, zone by zone, fixture by fixture.
 */
package org.sceneplan.plan.walk;
