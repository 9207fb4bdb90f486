/** A plan with one of everything for the tests of readers and writers. */
package org.sceneplan.exchange;
