package com.tencent.imsdk.v2;

import java.util.Objects;
import java.util.OptionalLong;

/** All messages that have come for whoever is logged in and are not read. */
final class Unread {
    private String user;
    private long total;
    private boolean asked;

    synchronized void logIn(String user) {
        if (!Objects.equals(user, this.user)) {
            total = 0;
        }
        this.user = user;
        asked = false;
    }

    synchronized long ask() {
        asked = true;
        return total;
    }

    /** One more; what listeners are told: nothing until somebody has asked since the login. */
    synchronized OptionalLong add() {
        total++;
        return asked ? OptionalLong.of(total) : OptionalLong.empty();
    }
}
