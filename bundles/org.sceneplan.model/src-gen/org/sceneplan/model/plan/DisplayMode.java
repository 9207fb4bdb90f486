/**
 */
package org.sceneplan.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Display Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a sample is shown (checklist column 13).
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getDisplayMode()
 * @model
 * @generated
 */
public enum DisplayMode implements InternalDisplayMode {
	/**
	 * The '<em><b>LIVE POWERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The real appliance, connected and running [真机通电]: needs its services and counts in the electrical load.
	 * <!-- end-model-doc -->
	 * @see #LIVE_POWERED_VALUE
	 * @generated
	 * @ordered
	 */
	LIVE_POWERED(0, "LIVE_POWERED", "livePowered"),

	/**
	 * The '<em><b>LIVE UNPOWERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The real appliance, not connected [真机不通电].
	 * <!-- end-model-doc -->
	 * @see #LIVE_UNPOWERED_VALUE
	 * @generated
	 * @ordered
	 */
	LIVE_UNPOWERED(1, "LIVE_UNPOWERED", "liveUnpowered"),

	/**
	 * The '<em><b>DUMMY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An empty case in place of the appliance [机模].
	 * <!-- end-model-doc -->
	 * @see #DUMMY_VALUE
	 * @generated
	 * @ordered
	 */
	DUMMY(2, "DUMMY", "dummy"),

	/**
	 * The '<em><b>VIRTUAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown on a screen only [虚拟出样].
	 * <!-- end-model-doc -->
	 * @see #VIRTUAL_VALUE
	 * @generated
	 * @ordered
	 */
	VIRTUAL(3, "VIRTUAL", "virtual");

	/**
	 * The '<em><b>LIVE POWERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The real appliance, connected and running [真机通电]: needs its services and counts in the electrical load.
	 * <!-- end-model-doc -->
	 * @see #LIVE_POWERED
	 * @model literal="livePowered"
	 * @generated
	 * @ordered
	 */
	public static final int LIVE_POWERED_VALUE = 0;

	/**
	 * The '<em><b>LIVE UNPOWERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The real appliance, not connected [真机不通电].
	 * <!-- end-model-doc -->
	 * @see #LIVE_UNPOWERED
	 * @model literal="liveUnpowered"
	 * @generated
	 * @ordered
	 */
	public static final int LIVE_UNPOWERED_VALUE = 1;

	/**
	 * The '<em><b>DUMMY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An empty case in place of the appliance [机模].
	 * <!-- end-model-doc -->
	 * @see #DUMMY
	 * @model literal="dummy"
	 * @generated
	 * @ordered
	 */
	public static final int DUMMY_VALUE = 2;

	/**
	 * The '<em><b>VIRTUAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown on a screen only [虚拟出样].
	 * <!-- end-model-doc -->
	 * @see #VIRTUAL
	 * @model literal="virtual"
	 * @generated
	 * @ordered
	 */
	public static final int VIRTUAL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Display Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DisplayMode[] VALUES_ARRAY =
		new DisplayMode[] {
			LIVE_POWERED,
			LIVE_UNPOWERED,
			DUMMY,
			VIRTUAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Display Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DisplayMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Display Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DisplayMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DisplayMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Display Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DisplayMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DisplayMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Display Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DisplayMode get(int value) {
		switch (value) {
			case LIVE_POWERED_VALUE: return LIVE_POWERED;
			case LIVE_UNPOWERED_VALUE: return LIVE_UNPOWERED;
			case DUMMY_VALUE: return DUMMY;
			case VIRTUAL_VALUE: return VIRTUAL;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DisplayMode(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DisplayMode

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalDisplayMode extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
