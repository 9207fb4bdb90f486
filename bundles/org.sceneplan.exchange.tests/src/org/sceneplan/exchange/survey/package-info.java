/** Tests of the survey reader: what it takes over, and what it refuses with which words. */
package org.sceneplan.exchange.survey;
