/**
 * The sheets of a design package, one class for each kind: what it shows, which signs, notes and tables stand beside
 * it. Kinds of sheets after the documents of a store design, field notes 8.1 [K].
 */
package org.sceneplan.drawing.internal.design;
