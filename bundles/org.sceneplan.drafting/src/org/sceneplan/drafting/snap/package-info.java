/**
 * Where a point or shape wants to go: ranked proposals with the reason for each, exact to the mm. Equal questions get
 * equal answers in equal order.
 */
package org.sceneplan.drafting.snap;
