/** Price tags and energy cards as sheets to print and cut. */
package org.sceneplan.exchange.tag;
