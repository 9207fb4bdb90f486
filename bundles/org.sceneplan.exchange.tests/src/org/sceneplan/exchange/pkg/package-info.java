/** Tests of the package of the same name. */
package org.sceneplan.exchange.pkg;
