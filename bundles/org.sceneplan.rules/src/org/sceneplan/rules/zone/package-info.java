/**
 * Zones of the format standard: places, shares of the store area, mandatory scenes.
 */
package org.sceneplan.rules.zone;
