package com.timpush.vendor.honor

import android.content.Context
import android.util.Log
import com.timpush.Engine
import com.timpush.TAG
import com.timpush.vendor.HONOR
import com.timpush.vendor.VendorAdapter
import com.timpush.vendor.isLinked

/**
 * Honor Push, in whichever of its two shapes is linked: 7.x and 8.x, else 6.x.
 *
 * The app ID comes from the manifest in both. Tokens come as answers and to [HonorService].
 */
internal class HonorAdapter(
    context: Context,
) : VendorAdapter by if (isLinked("com.hihonor.push.sdk.HonorPushClient")) HonorClientAdapter(context) else HonorInstanceAdapter(context)

/** Without a token there is nothing to tell yet: Honor sends it to the service later. */
internal fun tellToken(token: String?) {
    if (!token.isNullOrEmpty()) Engine.tell { onVendorToken(HONOR, token) }
}

/** The token was not given, for one of Honor's reasons. */
internal fun tellFailure(
    code: Int,
    message: String?,
) = Engine.tell { onVendorFailure(HONOR, code.toLong(), message) }

/** The token was not deleted, which nobody waits for. */
internal fun logKept(code: Int) {
    Log.w(TAG, "Honor keeps the push token, with its code $code")
}
