/**
 * Utilities: whether live samples reach the power, water, drain, gas, exhaust and network they need.
 */
package org.sceneplan.rules.utility;
