/**
 * Edit scripts: a JSON array of operations on a plan, each one step of its history. Every edit a designer can make on
 * the canvas has an operation here; the page {@code formats/edit-script.md} lists them.
 */
package org.sceneplan.cli.script;
