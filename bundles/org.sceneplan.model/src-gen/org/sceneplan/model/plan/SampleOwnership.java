/**
 */
package org.sceneplan.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Sample Ownership</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who owns the sample (checklist column 14).
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getSampleOwnership()
 * @model
 * @generated
 */
public enum SampleOwnership implements InternalSampleOwnership {
	/**
	 * The '<em><b>SELF PURCHASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bought by the store, which carries the money tied up [自采]; what the automatic layout assumes.
	 * <!-- end-model-doc -->
	 * @see #SELF_PURCHASE_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_PURCHASE(0, "SELF_PURCHASE", "selfPurchase"),

	/**
	 * The '<em><b>STORE FREE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given by the maker, belongs to the store [免费归门店] [S61].
	 * <!-- end-model-doc -->
	 * @see #STORE_FREE_VALUE
	 * @generated
	 * @ordered
	 */
	STORE_FREE(1, "STORE_FREE", "storeFree"),

	/**
	 * The '<em><b>MAKER FREE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lent by the maker, stays its property [免费归厂家] [S61].
	 * <!-- end-model-doc -->
	 * @see #MAKER_FREE_VALUE
	 * @generated
	 * @ordered
	 */
	MAKER_FREE(2, "MAKER_FREE", "makerFree"),

	/**
	 * The '<em><b>PERIODIC SWAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changed for a new one by the maker at intervals [定期换新] [S61].
	 * <!-- end-model-doc -->
	 * @see #PERIODIC_SWAP_VALUE
	 * @generated
	 * @ordered
	 */
	PERIODIC_SWAP(3, "PERIODIC_SWAP", "periodicSwap"),

	/**
	 * The '<em><b>DISCOUNT SAMPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bought by the store at a sample discount [折扣样机] [S61].
	 * <!-- end-model-doc -->
	 * @see #DISCOUNT_SAMPLE_VALUE
	 * @generated
	 * @ordered
	 */
	DISCOUNT_SAMPLE(4, "DISCOUNT_SAMPLE", "discountSample");

	/**
	 * The '<em><b>SELF PURCHASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bought by the store, which carries the money tied up [自采]; what the automatic layout assumes.
	 * <!-- end-model-doc -->
	 * @see #SELF_PURCHASE
	 * @model literal="selfPurchase"
	 * @generated
	 * @ordered
	 */
	public static final int SELF_PURCHASE_VALUE = 0;

	/**
	 * The '<em><b>STORE FREE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Given by the maker, belongs to the store [免费归门店] [S61].
	 * <!-- end-model-doc -->
	 * @see #STORE_FREE
	 * @model literal="storeFree"
	 * @generated
	 * @ordered
	 */
	public static final int STORE_FREE_VALUE = 1;

	/**
	 * The '<em><b>MAKER FREE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lent by the maker, stays its property [免费归厂家] [S61].
	 * <!-- end-model-doc -->
	 * @see #MAKER_FREE
	 * @model literal="makerFree"
	 * @generated
	 * @ordered
	 */
	public static final int MAKER_FREE_VALUE = 2;

	/**
	 * The '<em><b>PERIODIC SWAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changed for a new one by the maker at intervals [定期换新] [S61].
	 * <!-- end-model-doc -->
	 * @see #PERIODIC_SWAP
	 * @model literal="periodicSwap"
	 * @generated
	 * @ordered
	 */
	public static final int PERIODIC_SWAP_VALUE = 3;

	/**
	 * The '<em><b>DISCOUNT SAMPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bought by the store at a sample discount [折扣样机] [S61].
	 * <!-- end-model-doc -->
	 * @see #DISCOUNT_SAMPLE
	 * @model literal="discountSample"
	 * @generated
	 * @ordered
	 */
	public static final int DISCOUNT_SAMPLE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Sample Ownership</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SampleOwnership[] VALUES_ARRAY =
		new SampleOwnership[] {
			SELF_PURCHASE,
			STORE_FREE,
			MAKER_FREE,
			PERIODIC_SWAP,
			DISCOUNT_SAMPLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Sample Ownership</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SampleOwnership> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sample Ownership</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleOwnership get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SampleOwnership result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sample Ownership</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleOwnership getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SampleOwnership result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sample Ownership</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SampleOwnership get(int value) {
		switch (value) {
			case SELF_PURCHASE_VALUE: return SELF_PURCHASE;
			case STORE_FREE_VALUE: return STORE_FREE;
			case MAKER_FREE_VALUE: return MAKER_FREE;
			case PERIODIC_SWAP_VALUE: return PERIODIC_SWAP;
			case DISCOUNT_SAMPLE_VALUE: return DISCOUNT_SAMPLE;
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
	private SampleOwnership(int value, String name, String literal) {
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
	
} //SampleOwnership

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalSampleOwnership extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
