package com.vivo.push;

public class PushConfig {
    private final boolean agreePrivacyStatement;
    private final boolean openMultiUser;

    private PushConfig(Builder builder) {
        agreePrivacyStatement = builder.agreePrivacyStatement;
        openMultiUser = builder.openMultiUser;
    }

    public boolean isAgreePrivacyStatement() {
        return agreePrivacyStatement;
    }

    public boolean isOpenMultiUser() {
        return openMultiUser;
    }

    public static final class Builder {
        private boolean agreePrivacyStatement;
        private boolean openMultiUser;

        public final Builder agreePrivacyStatement(boolean agreed) {
            agreePrivacyStatement = agreed;
            return this;
        }

        public final Builder openMultiUserMode(boolean open) {
            openMultiUser = open;
            return this;
        }

        public final PushConfig build() {
            return new PushConfig(this);
        }
    }
}
