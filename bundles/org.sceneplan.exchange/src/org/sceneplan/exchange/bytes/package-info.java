/** Text of files as bytes while it grows, for formats that are written number by number. */
package org.sceneplan.exchange.bytes;
