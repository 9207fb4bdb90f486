/**
 * Ways of customers: entrance, door swings, reach of every fixture front.
 */
package org.sceneplan.rules.circulation;
