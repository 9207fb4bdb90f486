/** Tests of the reader of ProSpace files. */
package org.sceneplan.exchange.psa;
