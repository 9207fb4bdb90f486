/** Tests of pictures of sheets. */
package org.sceneplan.exchange.png;
