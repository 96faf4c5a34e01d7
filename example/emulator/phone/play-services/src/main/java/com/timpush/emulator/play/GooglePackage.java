package com.timpush.emulator.play;

import android.content.pm.ApplicationInfo;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.pm.Signature;
import android.content.pm.SigningInfo;
import android.os.Build;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import org.robolectric.Shadows;
import org.robolectric.shadow.api.Shadow;

/** One of Google's own apps: signed by Google, and part of the system. */
final class GooglePackage {
    /** Before the one that registers installation IDs without a token (26.12). */
    private static final int VERSION_CODE = 250_000_000;

    private GooglePackage() {}

    @SuppressWarnings("deprecation") // What Google's SDKs read below API 28, as well as above.
    static void install(PackageManager packages, String name) {
        PackageInfo info = new PackageInfo();
        info.packageName = name;
        info.versionCode = VERSION_CODE;
        info.applicationInfo = new ApplicationInfo();
        info.applicationInfo.packageName = name;
        info.applicationInfo.flags = ApplicationInfo.FLAG_SYSTEM | ApplicationInfo.FLAG_INSTALLED;
        sign(info);
        Shadows.shadowOf(packages).installPackage(info);
    }

    @SuppressWarnings("deprecation")
    private static void sign(PackageInfo info) {
        Signature[] signatures = {signature()};
        info.signatures = signatures;
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            info.signingInfo = Shadow.newInstanceOf(SigningInfo.class);
            Shadows.shadowOf(info.signingInfo).setSignatures(signatures);
        }
    }

    /** With the certificate that is in every one of Google's apps, and in the SDKs that check them. */
    private static Signature signature() {
        try (InputStream pem = GooglePackage.class.getResourceAsStream("google.pem")) {
            return new Signature(CertificateFactory.getInstance("X.509").generateCertificate(pem).getEncoded());
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
