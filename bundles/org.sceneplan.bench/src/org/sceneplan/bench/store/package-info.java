/** Stores made by a seed, for measurements and for tests on plans nobody thought of. */
package org.sceneplan.bench.store;
