/**
 * Texts on a terminal: sentences in both languages, columns that line up although Chinese characters are twice as wide.
 */
package org.sceneplan.cli.text;
