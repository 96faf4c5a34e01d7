package com.timpush.system

import android.Manifest
import android.app.Activity
import android.content.Context
import com.timpush.PendingCall
import com.timpush.vendor.VendorAdapters
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
class NotificationPermissionTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val permission = NotificationPermission(context, VendorAdapters(context, emptyList()))
    private val activity = Robolectric.buildActivity(Activity::class.java).setup().get()

    @Test
    @Config(sdk = [33])
    fun `the user is asked once from the activity that is open`() {
        permit(false)
        permission.onResumed(activity)
        permission.request(PendingCall(1), askVendors = true)
        assertArrayEquals(arrayOf(Manifest.permission.POST_NOTIFICATIONS), asked()?.requestedPermissions)
        permission.onResumed(activity)
    }

    @Test
    @Config(sdk = [33])
    fun `without an activity there is nobody to ask`() {
        permit(false)
        assertThrows(IllegalStateException::class.java) { permission.request(PendingCall(1), askVendors = false) }
    }

    @Test
    @Config(sdk = [33])
    fun `who has permitted is not asked again`() {
        permit(true)
        permission.onResumed(activity)
        permission.request(PendingCall(1), askVendors = false)
        assertNull(asked())
    }

    @Test
    @Config(sdk = [32])
    fun `before Android 13 there is no question`() {
        permit(false)
        permission.onResumed(activity)
        permission.request(PendingCall(1), askVendors = false)
        assertNull(asked())
    }

    private fun permit(permitted: Boolean) = shadowOf(context.notifications).setNotificationsEnabled(permitted)

    private fun asked() = shadowOf(activity).lastRequestedPermission
}
