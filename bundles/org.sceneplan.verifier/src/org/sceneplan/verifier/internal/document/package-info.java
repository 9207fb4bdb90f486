/**
 * Reads the JSON of a certificate (format sceneplan/certificate, version 1) into records. What is missing or of another
 * kind is told with its place, never passed over.
 */
package org.sceneplan.verifier.internal.document;
