package org.sceneplan.plan.snapshot;

import java.util.List;
import java.util.stream.Collectors;

import org.sceneplan.model.plan.Store;

/**
 * Where a store is and who runs it; what is not known is empty.
 *
 * @param address street address
 * @param franchisee person or company that runs it
 * @param phone telephone as it is written
 */
public record StoreContact(String address, String franchisee, String phone) {
    /** Nothing known. */
    public static final StoreContact UNKNOWN = new StoreContact("", "", "");

    public StoreContact {
        address = strip(address);
        franchisee = strip(franchisee);
        phone = strip(phone);
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    /** The contact that a plan holds. */
    public static StoreContact of(Store store) {
        return new StoreContact(store.getAddress(), store.getFranchisee(), store.getPhone());
    }

    /** This contact; what it leaves open is taken from another. */
    public StoreContact orElse(StoreContact other) {
        return new StoreContact(address.isEmpty() ? other.address : address,
                franchisee.isEmpty() ? other.franchisee : franchisee, phone.isEmpty() ? other.phone : phone);
    }

    /** Writes the contact into a store that nobody edits yet; what is empty is not set. */
    public void writeTo(Store store) {
        store.setAddress(address.isEmpty() ? null : address);
        store.setFranchisee(franchisee.isEmpty() ? null : franchisee);
        store.setPhone(phone.isEmpty() ? null : phone);
    }

    /** Franchisee and telephone on one line; empty when neither is known. */
    public String people() {
        return joined(List.of(franchisee, phone), "  ");
    }

    /**
     * The place of the store on one line: its region before its address, unless the address says it.
     *
     * @param region region of the store, may be empty
     */
    public String place(String region) {
        return address.startsWith(region) ? address : joined(List.of(region, address), "  ");
    }

    private static String joined(List<String> parts, String separator) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
