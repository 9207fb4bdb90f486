/**
 * Access without barriers beside the clear width of ways: entrance, doors, checkout lanes, desks with a low part and
 * the turning circle before them. Source: GB 55019-2021, GB 50763.
 */
package org.sceneplan.rules.access;
