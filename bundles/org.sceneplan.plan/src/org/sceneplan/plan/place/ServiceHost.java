package org.sceneplan.plan.place;

/** What a service point belongs to: the nearest face of a wall or edge of the outline, as long as it is near enough. */
public final class ServiceHost {

    /**
     * Service points up to this far from a face belong to it: sockets and pipes stand at their wall, connections for
     * sinks and machines up to half a metre before it [C].
     */
    public static final double REACH_MM = 500;

    private ServiceHost() {
    }
}
