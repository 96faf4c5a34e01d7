package com.timpush.system

import android.app.Application
import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.net.Uri
import android.os.Bundle
import com.timpush.vendor.HONOR
import com.timpush.vendor.HUAWEI
import com.timpush.vendor.OPPO
import com.timpush.vendor.VIVO
import com.timpush.vendor.XIAOMI
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

@RunWith(RobolectricTestRunner::class)
class BadgesTest {
    private val application: Application = RuntimeEnvironment.getApplication()
    private val badges = Badges(application)

    @Test
    fun `the launchers of Huawei and Honor are told by a provider`() {
        val launcher = launcher("com.huawei.android.launcher.settings")
        badges.show(HUAWEI, 7)
        badges.show(HONOR, 0)
        assertEquals(listOf("change_badge", "change_badge"), launcher.methods)
        assertEquals(listOf(7, 0), launcher.extras.map { it.getInt("badgenumber") })
        assertEquals(application.packageName, launcher.extras.first().getString("package"))
    }

    @Test
    fun `OPPO's launcher is told by a provider`() {
        val launcher = launcher("com.android.badge")
        badges.show(OPPO, 3)
        assertEquals(listOf("setAppBadgeCount"), launcher.methods)
        assertEquals(3, launcher.extras.single().getInt("app_badge_count"))
    }

    @Test
    fun `vivo's launcher is told by a broadcast`() {
        badges.show(VIVO, 9)
        val intent = shadowOf(application).broadcastIntents.single()
        assertEquals("launcher.action.CHANGE_APPLICATION_NOTIFICATION_NUM", intent.action)
        assertEquals(9, intent.getIntExtra("notificationNum", -1))
        assertEquals(application.packageName, intent.getStringExtra("packageName"))
    }

    @Test
    fun `a launcher without a known way throws`() {
        assertThrows(IllegalStateException::class.java) { badges.show(XIAOMI, 1) }
    }

    private fun launcher(authority: String) = Robolectric.buildContentProvider(Launcher::class.java).create(authority).get()

    /** Remembers how it was called. */
    class Launcher : ContentProvider() {
        val methods = mutableListOf<String>()
        val extras = mutableListOf<Bundle>()

        override fun call(
            method: String,
            arg: String?,
            extras: Bundle?,
        ): Bundle? {
            methods += method
            extras?.let { this.extras += it }
            return null
        }

        override fun onCreate() = true

        override fun query(
            uri: Uri,
            projection: Array<String>?,
            selection: String?,
            selectionArgs: Array<String>?,
            sortOrder: String?,
        ): Cursor? = null

        override fun getType(uri: Uri): String? = null

        override fun insert(
            uri: Uri,
            values: ContentValues?,
        ): Uri? = null

        override fun delete(
            uri: Uri,
            selection: String?,
            selectionArgs: Array<String>?,
        ) = 0

        override fun update(
            uri: Uri,
            values: ContentValues?,
            selection: String?,
            selectionArgs: Array<String>?,
        ) = 0
    }
}
