/**
 * Display of appliances: D01 to D13 of the store rules for samples. What is shown in a room set stands as at home;
 * rules about rows of samples leave it out.
 */
package org.sceneplan.rules.display;
