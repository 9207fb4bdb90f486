/**
 * What the packages of this bundle share: sentences in two languages and the checks of ids and rings.
 * Not exported.
 */
package org.sceneplan.plan.internal;
