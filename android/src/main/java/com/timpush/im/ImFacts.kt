package com.timpush.im

import com.tencent.imsdk.v2.V2TIMManager

/** What the IM SDK says of itself. */
internal object ImFacts {
    /** Its version. */
    val version: String? get() = V2TIMManager.getInstance().version

    /** The time of its service in seconds since the Unix epoch; 0 while it does not know. */
    val serverTime: Long get() = V2TIMManager.getInstance().serverTime
}
