/**
 */
package org.sceneplan.model.standard;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Count Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a count is multiplied with.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getCountBasis()
 * @model
 * @generated
 */
public enum CountBasis implements InternalCountBasis {
	/**
	 * The '<em><b>STORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once for the store [每店].
	 * <!-- end-model-doc -->
	 * @see #STORE_VALUE
	 * @generated
	 * @ordered
	 */
	STORE(0, "STORE", "perStore"),

	/**
	 * The '<em><b>ZONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per zone of the named kind [每区域].
	 * <!-- end-model-doc -->
	 * @see #ZONE_VALUE
	 * @generated
	 * @ordered
	 */
	ZONE(1, "ZONE", "perZone"),

	/**
	 * The '<em><b>FIXTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per fixture of the named type [每道具].
	 * <!-- end-model-doc -->
	 * @see #FIXTURE_VALUE
	 * @generated
	 * @ordered
	 */
	FIXTURE(2, "FIXTURE", "perFixture"),

	/**
	 * The '<em><b>SAMPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per sample of the named product group [每样机].
	 * <!-- end-model-doc -->
	 * @see #SAMPLE_VALUE
	 * @generated
	 * @ordered
	 */
	SAMPLE(3, "SAMPLE", "perSample"),

	/**
	 * The '<em><b>CHECKOUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per checkout desk, fixture type CASH [每收银台].
	 * <!-- end-model-doc -->
	 * @see #CHECKOUT_VALUE
	 * @generated
	 * @ordered
	 */
	CHECKOUT(4, "CHECKOUT", "perCheckout");

	/**
	 * The '<em><b>STORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once for the store [每店].
	 * <!-- end-model-doc -->
	 * @see #STORE
	 * @model literal="perStore"
	 * @generated
	 * @ordered
	 */
	public static final int STORE_VALUE = 0;

	/**
	 * The '<em><b>ZONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per zone of the named kind [每区域].
	 * <!-- end-model-doc -->
	 * @see #ZONE
	 * @model literal="perZone"
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_VALUE = 1;

	/**
	 * The '<em><b>FIXTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per fixture of the named type [每道具].
	 * <!-- end-model-doc -->
	 * @see #FIXTURE
	 * @model literal="perFixture"
	 * @generated
	 * @ordered
	 */
	public static final int FIXTURE_VALUE = 2;

	/**
	 * The '<em><b>SAMPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per sample of the named product group [每样机].
	 * <!-- end-model-doc -->
	 * @see #SAMPLE
	 * @model literal="perSample"
	 * @generated
	 * @ordered
	 */
	public static final int SAMPLE_VALUE = 3;

	/**
	 * The '<em><b>CHECKOUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Per checkout desk, fixture type CASH [每收银台].
	 * <!-- end-model-doc -->
	 * @see #CHECKOUT
	 * @model literal="perCheckout"
	 * @generated
	 * @ordered
	 */
	public static final int CHECKOUT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Count Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CountBasis[] VALUES_ARRAY =
		new CountBasis[] {
			STORE,
			ZONE,
			FIXTURE,
			SAMPLE,
			CHECKOUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Count Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CountBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Count Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CountBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CountBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Count Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CountBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CountBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Count Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CountBasis get(int value) {
		switch (value) {
			case STORE_VALUE: return STORE;
			case ZONE_VALUE: return ZONE;
			case FIXTURE_VALUE: return FIXTURE;
			case SAMPLE_VALUE: return SAMPLE;
			case CHECKOUT_VALUE: return CHECKOUT;
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
	private CountBasis(int value, String name, String literal) {
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
	
} //CountBasis

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalCountBasis extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
