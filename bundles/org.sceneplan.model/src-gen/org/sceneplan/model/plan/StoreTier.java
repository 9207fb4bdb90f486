/**
 */
package org.sceneplan.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Store Tier</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of town the store stands in.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getStoreTier()
 * @model
 * @generated
 */
public enum StoreTier implements InternalStoreTier {
	/**
	 * The '<em><b>PREFECTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prefecture-level city [地级市]; the usual place of an S-class experience store [S1].
	 * <!-- end-model-doc -->
	 * @see #PREFECTURE_VALUE
	 * @generated
	 * @ordered
	 */
	PREFECTURE(0, "PREFECTURE", "prefecture"),

	/**
	 * The '<em><b>COUNTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * County town [县城].
	 * <!-- end-model-doc -->
	 * @see #COUNTY_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTY(1, "COUNTY", "county"),

	/**
	 * The '<em><b>TOWNSHIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Township [乡镇]; the usual place of a 3C fusion store [K].
	 * <!-- end-model-doc -->
	 * @see #TOWNSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	TOWNSHIP(2, "TOWNSHIP", "township");

	/**
	 * The '<em><b>PREFECTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prefecture-level city [地级市]; the usual place of an S-class experience store [S1].
	 * <!-- end-model-doc -->
	 * @see #PREFECTURE
	 * @model literal="prefecture"
	 * @generated
	 * @ordered
	 */
	public static final int PREFECTURE_VALUE = 0;

	/**
	 * The '<em><b>COUNTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * County town [县城].
	 * <!-- end-model-doc -->
	 * @see #COUNTY
	 * @model literal="county"
	 * @generated
	 * @ordered
	 */
	public static final int COUNTY_VALUE = 1;

	/**
	 * The '<em><b>TOWNSHIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Township [乡镇]; the usual place of a 3C fusion store [K].
	 * <!-- end-model-doc -->
	 * @see #TOWNSHIP
	 * @model literal="township"
	 * @generated
	 * @ordered
	 */
	public static final int TOWNSHIP_VALUE = 2;

	/**
	 * An array of all the '<em><b>Store Tier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StoreTier[] VALUES_ARRAY =
		new StoreTier[] {
			PREFECTURE,
			COUNTY,
			TOWNSHIP,
		};

	/**
	 * A public read-only list of all the '<em><b>Store Tier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StoreTier> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Store Tier</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StoreTier get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StoreTier result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Store Tier</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StoreTier getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StoreTier result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Store Tier</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StoreTier get(int value) {
		switch (value) {
			case PREFECTURE_VALUE: return PREFECTURE;
			case COUNTY_VALUE: return COUNTY;
			case TOWNSHIP_VALUE: return TOWNSHIP;
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
	private StoreTier(int value, String name, String literal) {
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
	
} //StoreTier

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalStoreTier extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
