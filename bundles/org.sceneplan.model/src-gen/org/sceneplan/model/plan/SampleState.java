/**
 */
package org.sceneplan.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Sample State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * State of a sample in the store (checklist column 23); set by what the store reports.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getSampleState()
 * @model
 * @generated
 */
public enum SampleState implements InternalSampleState {
	/**
	 * The '<em><b>PLANNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be shown [待上样]: the store has reported nothing yet.
	 * <!-- end-model-doc -->
	 * @see #PLANNED_VALUE
	 * @generated
	 * @ordered
	 */
	PLANNED(0, "PLANNED", "planned"),

	/**
	 * The '<em><b>SHOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands in its place [已上样].
	 * <!-- end-model-doc -->
	 * @see #SHOWN_VALUE
	 * @generated
	 * @ordered
	 */
	SHOWN(1, "SHOWN", "shown"),

	/**
	 * The '<em><b>MISSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Should stand there and does not [缺样].
	 * <!-- end-model-doc -->
	 * @see #MISSING_VALUE
	 * @generated
	 * @ordered
	 */
	MISSING(2, "MISSING", "missing"),

	/**
	 * The '<em><b>TO SWAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands there and is to be changed for another [待换].
	 * <!-- end-model-doc -->
	 * @see #TO_SWAP_VALUE
	 * @generated
	 * @ordered
	 */
	TO_SWAP(3, "TO_SWAP", "toSwap"),

	/**
	 * The '<em><b>REMOVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was taken down [下样].
	 * <!-- end-model-doc -->
	 * @see #REMOVED_VALUE
	 * @generated
	 * @ordered
	 */
	REMOVED(4, "REMOVED", "removed"),

	/**
	 * The '<em><b>SETTLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was taken down and sold, returned or written off [已处理].
	 * <!-- end-model-doc -->
	 * @see #SETTLED_VALUE
	 * @generated
	 * @ordered
	 */
	SETTLED(5, "SETTLED", "settled");

	/**
	 * The '<em><b>PLANNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be shown [待上样]: the store has reported nothing yet.
	 * <!-- end-model-doc -->
	 * @see #PLANNED
	 * @model literal="planned"
	 * @generated
	 * @ordered
	 */
	public static final int PLANNED_VALUE = 0;

	/**
	 * The '<em><b>SHOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands in its place [已上样].
	 * <!-- end-model-doc -->
	 * @see #SHOWN
	 * @model literal="shown"
	 * @generated
	 * @ordered
	 */
	public static final int SHOWN_VALUE = 1;

	/**
	 * The '<em><b>MISSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Should stand there and does not [缺样].
	 * <!-- end-model-doc -->
	 * @see #MISSING
	 * @model literal="missing"
	 * @generated
	 * @ordered
	 */
	public static final int MISSING_VALUE = 2;

	/**
	 * The '<em><b>TO SWAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands there and is to be changed for another [待换].
	 * <!-- end-model-doc -->
	 * @see #TO_SWAP
	 * @model literal="toSwap"
	 * @generated
	 * @ordered
	 */
	public static final int TO_SWAP_VALUE = 3;

	/**
	 * The '<em><b>REMOVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was taken down [下样].
	 * <!-- end-model-doc -->
	 * @see #REMOVED
	 * @model literal="removed"
	 * @generated
	 * @ordered
	 */
	public static final int REMOVED_VALUE = 4;

	/**
	 * The '<em><b>SETTLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Was taken down and sold, returned or written off [已处理].
	 * <!-- end-model-doc -->
	 * @see #SETTLED
	 * @model literal="settled"
	 * @generated
	 * @ordered
	 */
	public static final int SETTLED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Sample State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SampleState[] VALUES_ARRAY =
		new SampleState[] {
			PLANNED,
			SHOWN,
			MISSING,
			TO_SWAP,
			REMOVED,
			SETTLED,
		};

	/**
	 * A public read-only list of all the '<em><b>Sample State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SampleState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sample State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SampleState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sample State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SampleState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sample State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleState get(int value) {
		switch (value) {
			case PLANNED_VALUE: return PLANNED;
			case SHOWN_VALUE: return SHOWN;
			case MISSING_VALUE: return MISSING;
			case TO_SWAP_VALUE: return TO_SWAP;
			case REMOVED_VALUE: return REMOVED;
			case SETTLED_VALUE: return SETTLED;
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
	private SampleState(int value, String name, String literal) {
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
	
} //SampleState

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalSampleState extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
