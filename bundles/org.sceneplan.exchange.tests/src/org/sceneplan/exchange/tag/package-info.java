/** Tests of price tags and energy cards as sheets. */
package org.sceneplan.exchange.tag;
