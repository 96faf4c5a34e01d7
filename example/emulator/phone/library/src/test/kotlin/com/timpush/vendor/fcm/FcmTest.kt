package com.timpush.vendor.fcm

import android.content.ComponentName
import android.content.pm.PackageManager
import com.google.firebase.messaging.FirebaseMessaging
import com.timpush.vendor.Credentials
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** The adapter and the service with Google's own classes. */
@RunWith(RobolectricTestRunner::class)
class FcmTest {
    private val adapter = FcmAdapter(GooglePhone.application)

    @Before
    fun linkGooglesSdks() = GooglePhone.mergeManifest()

    @After
    fun endFirebase() = GooglePhone.endFirebase()

    @Test
    fun `a phone is supported where Google's own check finds Play services signed by Google`() {
        assertFalse(adapter.supported())
        GooglePhone.installPlayServices()
        assertTrue(adapter.supported())
    }

    @Test
    fun `an app without google-services says so in Firebase's words`() {
        val failure = assertThrows(IllegalStateException::class.java) { register() }
        assertTrue(failure.message, failure.message!!.startsWith("Default FirebaseApp is not initialized"))
    }

    @Test
    fun `the service is off until FCM is registered`() {
        GooglePhone.startFirebase()
        register()
        val service = ComponentName(GooglePhone.application, FcmService::class.java)
        val setting = GooglePhone.application.packageManager.getComponentEnabledSetting(service)
        assertEquals(PackageManager.COMPONENT_ENABLED_STATE_ENABLED, setting)
    }

    @Test
    @Suppress("DEPRECATION") // What the adapter asks for.
    fun `without Play services Google's SDK names the error that the engine explains`() {
        GooglePhone.startFirebase()
        val failure = GooglePhone.await(FirebaseMessaging.getInstance().token).exception
        assertEquals("MISSING_INSTANCEID_SERVICE", generateSequence<Throwable>(failure) { it.cause }.last().message)
    }

    @Test
    fun `the tap on what Google's SDK shows opens the launcher with the data keys`() {
        GooglePhone.startFirebase()
        val tap = GooglePhone.show("gcm.n.title" to "Denny", "gcm.n.body" to "hi", "ext" to """{"a":1}""").tap()
        assertEquals(Launcher::class.java.name, tap.component!!.className)
        assertEquals("""{"a":1}""", tap.getStringExtra("ext"))
        assertFalse(tap.hasExtra("gcm.n.title"))
    }

    @Test
    fun `a message's channel is used if the app has made it`() {
        GooglePhone.startFirebase()
        GooglePhone.makeChannel("chat")
        assertEquals("chat", GooglePhone.show("gcm.n.body" to "hi", "gcm.n.android_channel_id" to "chat").channelId)
        val fallback = GooglePhone.show("gcm.n.body" to "hi", "gcm.n.android_channel_id" to "unknown").channelId
        assertEquals("fcm_fallback_notification_channel", fallback)
    }

    private fun register() = adapter.register(Credentials(null, null, null))
}
