/** The Chinese font the product carries, read once, subset per document. */
package org.sceneplan.exchange.font;
