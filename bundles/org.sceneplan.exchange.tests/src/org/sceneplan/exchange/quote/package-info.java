/** Tests of quotation terms as files. */
package org.sceneplan.exchange.quote;
