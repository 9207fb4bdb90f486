/**
 * The lists a store and its suppliers work from: display checklist, fixture list, material list, service list. Each is
 * a typed table whose lines are traced to the plan elements they come from, and {@link
 * org.sceneplan.checklist.ListProof} shows that nothing is missing or listed twice. Writers of files are elsewhere.
 */
package org.sceneplan.checklist;
