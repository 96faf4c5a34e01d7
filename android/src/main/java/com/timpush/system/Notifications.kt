package com.timpush.system

import android.app.NotificationManager
import android.content.Context

/** The system's notifications of this app. */
internal val Context.notifications get() = getSystemService(Context.NOTIFICATION_SERVICE) as NotificationManager
