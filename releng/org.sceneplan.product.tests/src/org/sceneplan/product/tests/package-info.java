/**
 * Holds the assembled products to what they promise: the command line without SWT, and both start.
 * Runs after the products, so the build knows that what it hands over works.
 */
package org.sceneplan.product.tests;
