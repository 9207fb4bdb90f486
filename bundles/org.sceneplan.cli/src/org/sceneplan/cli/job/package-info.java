/**
 * What several verbs do: load a plan with its standard and catalogue, design a store, run stores in parallel in a fixed
 * order, write files so that they are complete or untouched.
 */
package org.sceneplan.cli.job;
