package org.sceneplan.checklist.quote;

/** Who sells or buys; unknown parts are empty. */
public record Party(String name, String address, String contact, String phone, String taxNumber) {
    /** Nothing known yet. */
    public static final Party UNKNOWN = new Party("", "", "", "", "");
}
