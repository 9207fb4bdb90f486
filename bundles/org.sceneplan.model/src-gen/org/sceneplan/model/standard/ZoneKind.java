/**
 */
package org.sceneplan.model.standard;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Zone Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a zone is for.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.standard.impl.StandardPackageImpl#getZoneKind()
 * @model
 * @generated
 */
public enum ZoneKind implements InternalZoneKind {
	/**
	 * The '<em><b>SCENE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shows products in the setting they are used in [场景区].
	 * <!-- end-model-doc -->
	 * @see #SCENE_VALUE
	 * @generated
	 * @ordered
	 */
	SCENE(0, "SCENE", "scene"),

	/**
	 * The '<em><b>ENTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffer behind the entrance [入口缓冲]; stays free of fixtures.
	 * <!-- end-model-doc -->
	 * @see #ENTRY_VALUE
	 * @generated
	 * @ordered
	 */
	ENTRY(1, "ENTRY", "entry"),

	/**
	 * The '<em><b>MAIN AISLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands for the area of the main aisles [主通道]; the automatic layout draws no zone for it.
	 * <!-- end-model-doc -->
	 * @see #MAIN_AISLE_VALUE
	 * @generated
	 * @ordered
	 */
	MAIN_AISLE(2, "MAIN_AISLE", "mainAisle"),

	/**
	 * The '<em><b>SERVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Talk, trade-in and checkout [服务区]; wants a place a few metres in, in sight of the door.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE(3, "SERVICE", "service"),

	/**
	 * The '<em><b>HERO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hero products, events and classes [主题/演示区]; wants a place near the entrance.
	 * <!-- end-model-doc -->
	 * @see #HERO_VALUE
	 * @generated
	 * @ordered
	 */
	HERO(4, "HERO", "hero"),

	/**
	 * The '<em><b>BACK OF HOUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Store room, power and staff [后场]; wants a place far from the entrance.
	 * <!-- end-model-doc -->
	 * @see #BACK_OF_HOUSE_VALUE
	 * @generated
	 * @ordered
	 */
	BACK_OF_HOUSE(5, "BACK_OF_HOUSE", "backOfHouse");

	/**
	 * The '<em><b>SCENE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shows products in the setting they are used in [场景区].
	 * <!-- end-model-doc -->
	 * @see #SCENE
	 * @model literal="scene"
	 * @generated
	 * @ordered
	 */
	public static final int SCENE_VALUE = 0;

	/**
	 * The '<em><b>ENTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffer behind the entrance [入口缓冲]; stays free of fixtures.
	 * <!-- end-model-doc -->
	 * @see #ENTRY
	 * @model literal="entry"
	 * @generated
	 * @ordered
	 */
	public static final int ENTRY_VALUE = 1;

	/**
	 * The '<em><b>MAIN AISLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands for the area of the main aisles [主通道]; the automatic layout draws no zone for it.
	 * <!-- end-model-doc -->
	 * @see #MAIN_AISLE
	 * @model literal="mainAisle"
	 * @generated
	 * @ordered
	 */
	public static final int MAIN_AISLE_VALUE = 2;

	/**
	 * The '<em><b>SERVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Talk, trade-in and checkout [服务区]; wants a place a few metres in, in sight of the door.
	 * <!-- end-model-doc -->
	 * @see #SERVICE
	 * @model literal="service"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_VALUE = 3;

	/**
	 * The '<em><b>HERO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hero products, events and classes [主题/演示区]; wants a place near the entrance.
	 * <!-- end-model-doc -->
	 * @see #HERO
	 * @model literal="hero"
	 * @generated
	 * @ordered
	 */
	public static final int HERO_VALUE = 4;

	/**
	 * The '<em><b>BACK OF HOUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Store room, power and staff [后场]; wants a place far from the entrance.
	 * <!-- end-model-doc -->
	 * @see #BACK_OF_HOUSE
	 * @model literal="backOfHouse"
	 * @generated
	 * @ordered
	 */
	public static final int BACK_OF_HOUSE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Zone Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ZoneKind[] VALUES_ARRAY =
		new ZoneKind[] {
			SCENE,
			ENTRY,
			MAIN_AISLE,
			SERVICE,
			HERO,
			BACK_OF_HOUSE,
		};

	/**
	 * A public read-only list of all the '<em><b>Zone Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ZoneKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Zone Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ZoneKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ZoneKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Zone Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ZoneKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ZoneKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Zone Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ZoneKind get(int value) {
		switch (value) {
			case SCENE_VALUE: return SCENE;
			case ENTRY_VALUE: return ENTRY;
			case MAIN_AISLE_VALUE: return MAIN_AISLE;
			case SERVICE_VALUE: return SERVICE;
			case HERO_VALUE: return HERO;
			case BACK_OF_HOUSE_VALUE: return BACK_OF_HOUSE;
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
	private ZoneKind(int value, String name, String literal) {
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
	
} //ZoneKind

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalZoneKind extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
