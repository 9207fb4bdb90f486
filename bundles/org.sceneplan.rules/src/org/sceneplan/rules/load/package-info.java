/**
 * Electrical load: the demand of live samples and lighting against the meter and the planning density.
 */
package org.sceneplan.rules.load;
