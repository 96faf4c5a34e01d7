package com.huawei.hms.aaid;

import android.content.Context;
import android.os.Looper;
import com.huawei.hms.api.ConnectionResult;
import com.huawei.hms.api.HuaweiApiAvailability;
import com.huawei.hms.common.ApiException;
import com.huawei.hms.support.api.client.Status;

/** The app's push token. Other senders' tokens and the anonymous ID of the app are left out. */
public class HmsInstanceId {
    public static final String TAG = "HmsInstanceId";

    private static final int MAIN_THREAD = 907122050;
    private static final int ARGUMENTS_INVALID = 907135000;
    private static final int OLDEST_HMS_CORE = 20_401_300;

    private final Context context;

    private HmsInstanceId(Context context) {
        this.context = context;
    }

    public static HmsInstanceId getInstance(Context context) {
        return new HmsInstanceId(context.getApplicationContext());
    }

    /** Empty on a phone before EMUI 10: there the token comes to the app's service. */
    public String getToken(String appId, String tokenScope) throws ApiException {
        check(appId);
        return HmsCore.of(context).token(appId);
    }

    public void deleteToken(String appId, String tokenScope) throws ApiException {
        check(appId);
        HmsCore.of(context).deleteToken();
    }

    private void check(String appId) throws ApiException {
        if (Looper.myLooper() == Looper.getMainLooper()) {
            throw new ApiException(new Status(MAIN_THREAD, "operation in MAIN thread prohibited"));
        }
        if (appId == null || appId.isEmpty()) {
            throw new ApiException(new Status(ARGUMENTS_INVALID, "arguments invalid"));
        }
        HuaweiApiAvailability services = HuaweiApiAvailability.getInstance();
        int availability = services.isHuaweiMobileServicesAvailable(context, OLDEST_HMS_CORE);
        if (availability != ConnectionResult.SUCCESS) {
            throw new ApiException(new Status(availability, services.getErrorString(availability)));
        }
    }
}
