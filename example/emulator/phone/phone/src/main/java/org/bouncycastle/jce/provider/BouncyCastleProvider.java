package org.bouncycastle.jce.provider;

import java.security.Provider;

/**
 * Goes before the real one, which Robolectric adds to the JDK's own and no phone here asks for anything: its 700 signed
 * classes took a tenth of a boot.
 */
public final class BouncyCastleProvider extends Provider {
    public static final String PROVIDER_NAME = "BC";

    public BouncyCastleProvider() {
        super(PROVIDER_NAME, "1", "nothing");
    }
}
