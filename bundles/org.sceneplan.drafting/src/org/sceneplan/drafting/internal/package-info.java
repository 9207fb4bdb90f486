/** Message files of the packages of this bundle. */
package org.sceneplan.drafting.internal;
