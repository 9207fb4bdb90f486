/**
 */
package org.sceneplan.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Hero Rank</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Rank of a sample in its zone (checklist column 16).
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getHeroRank()
 * @model
 * @generated
 */
public enum HeroRank implements InternalHeroRank {
	/**
	 * The '<em><b>BASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of the range, no emphasis [常规].
	 * <!-- end-model-doc -->
	 * @see #BASE_VALUE
	 * @generated
	 * @ordered
	 */
	BASE(0, "BASE", "base"),

	/**
	 * The '<em><b>MAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads its fixture [重点]; the automatic layout gives it to the first position of each fixture.
	 * <!-- end-model-doc -->
	 * @see #MAIN_VALUE
	 * @generated
	 * @ordered
	 */
	MAIN(1, "MAIN", "main"),

	/**
	 * The '<em><b>HERO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The model the store pushes [主推]; marked in drawings, given to the first position of each fixture of a hero zone.
	 * <!-- end-model-doc -->
	 * @see #HERO_VALUE
	 * @generated
	 * @ordered
	 */
	HERO(2, "HERO", "hero");

	/**
	 * The '<em><b>BASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of the range, no emphasis [常规].
	 * <!-- end-model-doc -->
	 * @see #BASE
	 * @model literal="base"
	 * @generated
	 * @ordered
	 */
	public static final int BASE_VALUE = 0;

	/**
	 * The '<em><b>MAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads its fixture [重点]; the automatic layout gives it to the first position of each fixture.
	 * <!-- end-model-doc -->
	 * @see #MAIN
	 * @model literal="main"
	 * @generated
	 * @ordered
	 */
	public static final int MAIN_VALUE = 1;

	/**
	 * The '<em><b>HERO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The model the store pushes [主推]; marked in drawings, given to the first position of each fixture of a hero zone.
	 * <!-- end-model-doc -->
	 * @see #HERO
	 * @model literal="hero"
	 * @generated
	 * @ordered
	 */
	public static final int HERO_VALUE = 2;

	/**
	 * An array of all the '<em><b>Hero Rank</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HeroRank[] VALUES_ARRAY =
		new HeroRank[] {
			BASE,
			MAIN,
			HERO,
		};

	/**
	 * A public read-only list of all the '<em><b>Hero Rank</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HeroRank> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Hero Rank</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeroRank get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeroRank result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hero Rank</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeroRank getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeroRank result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hero Rank</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeroRank get(int value) {
		switch (value) {
			case BASE_VALUE: return BASE;
			case MAIN_VALUE: return MAIN;
			case HERO_VALUE: return HERO;
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
	private HeroRank(int value, String name, String literal) {
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
	
} //HeroRank

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalHeroRank extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
