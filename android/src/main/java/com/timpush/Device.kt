package com.timpush

import android.os.Build
import com.timpush.vendor.VendorAdapters
import org.json.JSONArray
import org.json.JSONObject

/** The phone as the engine wants it: `DeviceInfo` in rust/surface/src/vendor.rs. Holds no identifier. */
internal fun describeDevice(vendors: VendorAdapters): JSONObject =
    JSONObject()
        .put("brand", Build.BRAND.orEmpty())
        .put("manufacturer", Build.MANUFACTURER.orEmpty())
        .put("apiLevel", Build.VERSION.SDK_INT)
        .put("vendors", JSONObject(vendors.support()))
        .put("claims", JSONArray(vendors.claims()))
