/**
 * What people type into number fields: lengths, angles and points with units and arithmetic, in one grammar for every
 * tool, dialog and script. Texts are read the same in every locale; full-width characters count as their plain twins.
 */
package org.sceneplan.drafting.input;
