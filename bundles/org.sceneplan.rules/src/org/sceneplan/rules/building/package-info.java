/**
 * The shop design code as far as it is about the building and its rooms: size class, clear heights, openings, windows,
 * store room, air, floor load. Source: JGJ 48-2014 and its older editions, see the rule book.
 */
package org.sceneplan.rules.building;
