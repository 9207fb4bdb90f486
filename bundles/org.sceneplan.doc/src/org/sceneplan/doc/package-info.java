/**
 * User manual, architecture, glossary and decision records.
 * Pages only; the classes here find them.
 */
package org.sceneplan.doc;
