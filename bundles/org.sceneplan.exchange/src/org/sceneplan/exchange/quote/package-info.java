/** Terms of a quotation as a JSON file: what the seller fills in once per project. */
package org.sceneplan.exchange.quote;
