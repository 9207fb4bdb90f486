/** Writes drawing sheets as PNG pictures with a stated resolution: the same picture on every machine. */
package org.sceneplan.exchange.png;
