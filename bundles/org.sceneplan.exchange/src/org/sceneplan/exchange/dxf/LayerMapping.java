package org.sceneplan.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.sceneplan.exchange.dxf.read.LayerEntry;

/** Which layer is what, in the order of the layers of the file. */
public final class LayerMapping {
    private final List<String> names;
    private final List<LayerRole> roles;
    private final List<Boolean> guessed;
    private final String assumedWalls;

    private LayerMapping(List<String> names, List<LayerRole> roles, List<Boolean> guessed, String assumedWalls) {
        this.names = names;
        this.roles = List.copyOf(roles);
        this.guessed = List.copyOf(guessed);
        this.assumedWalls = assumedWalls;
    }

    /** What the names say; layers that are off or frozen are ignored. */
    static LayerMapping guess(List<LayerEntry> layers) {
        return new LayerMapping(layers.stream().map(LayerEntry::name).toList(),
                layers.stream().map(layer -> layer.isShown() ? LayerNames.role(layer.name()) : LayerRole.IGNORE)
                .toList(),
                layers.stream().map(layer -> true).toList(), "");
    }

    /**
     * The mapping with some layers taken for something else.
     *
     * @param text {@code walls=WALL*|A-WALL,columns=柱,ignore=*家具*}: role, and one or more names in which {@code *} and
     *     {@code ?} stand for any letters and one letter; letters count alike in upper and lower case. Later parts win.
     * @throws DxfReadException if a role is unknown or a name matches no layer
     */
    public LayerMapping with(String text) throws DxfReadException {
        List<LayerRole> newRoles = new ArrayList<>(roles);
        List<Boolean> newGuessed = new ArrayList<>(guessed);
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            LayerRole role = equals < 0 ? null : LayerRole.ofWord(part.substring(0, equals).strip()).orElse(null);
            if (role == null) {
                throw new DxfReadException("LayerMapping_role", part.strip(), words());
            }
            for (String name : part.substring(equals + 1).split("\\|")) {
                take(name.strip(), role, newRoles, newGuessed);
            }
        }
        return new LayerMapping(names, newRoles, newGuessed, assumedWalls);
    }

    /** The mapping with one layer taken for something else. */
    public LayerMapping with(int layer, LayerRole role) {
        List<LayerRole> newRoles = new ArrayList<>(roles);
        List<Boolean> newGuessed = new ArrayList<>(guessed);
        newRoles.set(layer, role);
        newGuessed.set(layer, false);
        return new LayerMapping(names, newRoles, newGuessed, assumedWalls);
    }

    private void take(String name, LayerRole role, List<LayerRole> newRoles, List<Boolean> newGuessed)
            throws DxfReadException {
        Pattern pattern = glob(name);
        boolean isFound = false;
        for (int i = 0; i < names.size(); i++) {
            if (pattern.matcher(names.get(i)).matches()) {
                newRoles.set(i, role);
                newGuessed.set(i, false);
                isFound = true;
            }
        }
        if (!isFound) {
            throw new DxfReadException("LayerMapping_noLayer", name,
                    String.join(", ", names.stream().limit(20).toList()));
        }
    }

    private static Pattern glob(String name) {
        StringBuilder pattern = new StringBuilder();
        for (char c : name.toCharArray()) {
            pattern.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words() {
        return String.join(" ", java.util.Arrays.stream(LayerRole.values()).map(LayerRole::word).toList());
    }

    /** The mapping with one layer for walls that no name spoke of; it is named in the report. */
    LayerMapping withAssumedWalls(int layer) {
        List<LayerRole> newRoles = new ArrayList<>(roles);
        newRoles.set(layer, LayerRole.WALLS);
        return new LayerMapping(names, newRoles, guessed, names.get(layer));
    }

    /** What a layer is. */
    public LayerRole role(int layer) {
        return roles.get(layer);
    }

    /** Whether a layer's role is a guess. */
    public boolean isGuessed(int layer) {
        return guessed.get(layer);
    }

    /** Whether some layer has a role. */
    boolean has(LayerRole role) {
        return roles.contains(role);
    }

    /** The layer that was taken for walls only because it has most lines; empty when names or the user said it. */
    public String assumedWalls() {
        return assumedWalls;
    }
}
