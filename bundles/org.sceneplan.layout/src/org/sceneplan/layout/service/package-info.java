/** Planned service points for what runs, and the load that the meter allows. */
package org.sceneplan.layout.service;
