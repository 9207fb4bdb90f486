/**
 * The seal of a page: its hash, and a QR code that says which page of which revision the paper is. Whoever holds the
 * paper and the package can tell whether they belong together.
 */
package org.sceneplan.exchange.seal;
