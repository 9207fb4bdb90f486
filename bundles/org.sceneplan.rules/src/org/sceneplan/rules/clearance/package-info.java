/**
 * Space that appliances need around them: air, doors, hands. Only what stands on the same fixture and the shell
 * behind and beside it counts here; whether the floor before a fixture is free is asked by SHELL-04.
 */
package org.sceneplan.rules.clearance;
