package com.vivo.push;

/** To compile against; an app brings the real one, from 3.0.0.7 on. */
public class PushConfig {
    public static final class Builder {
        public final Builder agreePrivacyStatement(boolean agreed) {
            throw new UnsupportedOperationException();
        }

        public final PushConfig build() {
            throw new UnsupportedOperationException();
        }
    }
}
