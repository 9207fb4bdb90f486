/**
 */
package org.sceneplan.model.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Opening Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Use of an opening in the outer shell.
 * <!-- end-model-doc -->
 * @see org.sceneplan.model.plan.impl.PlanPackageImpl#getOpeningKind()
 * @model
 * @generated
 */
public enum OpeningKind implements InternalOpeningKind {
	/**
	 * The '<em><b>ENTRANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Door customers come in by [入口]; where every customer way starts.
	 * <!-- end-model-doc -->
	 * @see #ENTRANCE_VALUE
	 * @generated
	 * @ordered
	 */
	ENTRANCE(0, "ENTRANCE", "entrance"),

	/**
	 * The '<em><b>EXIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second public door of the shop [出口].
	 * <!-- end-model-doc -->
	 * @see #EXIT_VALUE
	 * @generated
	 * @ordered
	 */
	EXIT(1, "EXIT", "exit"),

	/**
	 * The '<em><b>BACK DOOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Door for staff and goods [后门]; a safety exit only where the survey says so.
	 * <!-- end-model-doc -->
	 * @see #BACK_DOOR_VALUE
	 * @generated
	 * @ordered
	 */
	BACK_DOOR(2, "BACK_DOOR", "backDoor"),

	/**
	 * The '<em><b>WINDOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Window [窗]; wall places leave it out.
	 * <!-- end-model-doc -->
	 * @see #WINDOW_VALUE
	 * @generated
	 * @ordered
	 */
	WINDOW(3, "WINDOW", "window"),

	/**
	 * The '<em><b>SHOP WINDOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Display window [橱窗]; window platforms stand along it.
	 * <!-- end-model-doc -->
	 * @see #SHOP_WINDOW_VALUE
	 * @generated
	 * @ordered
	 */
	SHOP_WINDOW(4, "SHOP_WINDOW", "shopWindow");

	/**
	 * The '<em><b>ENTRANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Door customers come in by [入口]; where every customer way starts.
	 * <!-- end-model-doc -->
	 * @see #ENTRANCE
	 * @model literal="entrance"
	 * @generated
	 * @ordered
	 */
	public static final int ENTRANCE_VALUE = 0;

	/**
	 * The '<em><b>EXIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second public door of the shop [出口].
	 * <!-- end-model-doc -->
	 * @see #EXIT
	 * @model literal="exit"
	 * @generated
	 * @ordered
	 */
	public static final int EXIT_VALUE = 1;

	/**
	 * The '<em><b>BACK DOOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Door for staff and goods [后门]; a safety exit only where the survey says so.
	 * <!-- end-model-doc -->
	 * @see #BACK_DOOR
	 * @model literal="backDoor"
	 * @generated
	 * @ordered
	 */
	public static final int BACK_DOOR_VALUE = 2;

	/**
	 * The '<em><b>WINDOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Window [窗]; wall places leave it out.
	 * <!-- end-model-doc -->
	 * @see #WINDOW
	 * @model literal="window"
	 * @generated
	 * @ordered
	 */
	public static final int WINDOW_VALUE = 3;

	/**
	 * The '<em><b>SHOP WINDOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Display window [橱窗]; window platforms stand along it.
	 * <!-- end-model-doc -->
	 * @see #SHOP_WINDOW
	 * @model literal="shopWindow"
	 * @generated
	 * @ordered
	 */
	public static final int SHOP_WINDOW_VALUE = 4;

	/**
	 * An array of all the '<em><b>Opening Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OpeningKind[] VALUES_ARRAY =
		new OpeningKind[] {
			ENTRANCE,
			EXIT,
			BACK_DOOR,
			WINDOW,
			SHOP_WINDOW,
		};

	/**
	 * A public read-only list of all the '<em><b>Opening Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OpeningKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Opening Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpeningKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OpeningKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Opening Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpeningKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OpeningKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Opening Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OpeningKind get(int value) {
		switch (value) {
			case ENTRANCE_VALUE: return ENTRANCE;
			case EXIT_VALUE: return EXIT;
			case BACK_DOOR_VALUE: return BACK_DOOR;
			case WINDOW_VALUE: return WINDOW;
			case SHOP_WINDOW_VALUE: return SHOP_WINDOW;
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
	private OpeningKind(int value, String name, String literal) {
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
	
} //OpeningKind

/**
 * A private implementation interface used to hide the inheritance from Enumerator.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
interface InternalOpeningKind extends org.eclipse.emf.common.util.Enumerator {
	// Empty 
}
