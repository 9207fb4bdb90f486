/** Writes drawing sheets as SVG 1.1 files that show the same on every machine: millimetres, embedded font subset. */
package org.sceneplan.exchange.svg;
