package com.vivo.push;

/** States of an action, by vivo's numbers. */
final class State {
    static final int DONE = 0;
    static final int DONE_BEFORE = 1;
    static final int UNSUPPORTED = 101;
    static final int NOT_INITIALIZED = 102;
    static final int UNAVAILABLE = 1005;

    private State() {}
}
