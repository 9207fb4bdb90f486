/** Writes drawing sheets as vector PDF at true scale with an embedded, searchable font subset. */
package org.sceneplan.exchange.pdf;
