/**
 * Readers and writers of every file that is not a plan: survey JSON, SVG, PDF, XLSX, CSV, manifest.
 * Each format has its own package.
 */
package org.sceneplan.exchange;
