/** The workbench in Chinese. */
package org.sceneplan.ui.zh.tests;
