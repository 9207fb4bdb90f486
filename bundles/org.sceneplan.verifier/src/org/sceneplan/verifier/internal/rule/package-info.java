/**
 * Checks rules again, one class per family and one short method per rule, and compares what comes out with the line of
 * the certificate.
 */
package org.sceneplan.verifier.internal.rule;
