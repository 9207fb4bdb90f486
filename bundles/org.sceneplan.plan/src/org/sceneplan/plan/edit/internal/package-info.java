/**
 * What the packages of edits share: labels and refusals in two languages and ids of new elements. Not exported.
 */
package org.sceneplan.plan.edit.internal;
