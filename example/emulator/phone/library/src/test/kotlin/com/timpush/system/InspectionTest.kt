package com.timpush.system

import android.app.ActivityManager
import android.app.NotificationChannel
import android.app.NotificationChannelGroup
import android.app.NotificationManager
import android.content.ComponentName
import android.content.Context
import android.content.ContextWrapper
import android.content.IntentFilter
import android.content.pm.PackageManager
import android.os.Bundle
import android.os.PowerManager
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.util.ReflectionHelpers
import org.robolectric.util.ReflectionHelpers.ClassParameter

@RunWith(RobolectricTestRunner::class)
class InspectionTest {
    private val context: Context = RuntimeEnvironment.getApplication()
    private val packages = shadowOf(context.packageManager)
    private val notifications = context.notifications

    @Test
    fun `the phone says what it is and what its user permits`() {
        shadowOf(notifications).setNotificationsEnabled(false)
        shadowOf(service<PowerManager>(Context.POWER_SERVICE)).setIgnoringBatteryOptimizations(context.packageName, true)
        shadowOf(service<ActivityManager>(Context.ACTIVITY_SERVICE)).setBackgroundRestricted(true)
        val facts = inspect()
        assertEquals(34, facts.getInt("apiLevel"))
        assertEquals("14", facts.getString("release"))
        assertTrue(facts.has("brand") && facts.has("manufacturer"))
        val flags = listOf("permitted", "batteryExempt", "backgroundRestricted").map(facts::getBoolean)
        assertEquals(listOf(false, true, true), flags)
    }

    @Test
    fun `each channel has its importance, and says whether its group is turned off`() {
        notifications.createNotificationChannelGroup(NotificationChannelGroup("off", "Off").apply { block() })
        notifications.createNotificationChannel(channel("quiet", NotificationManager.IMPORTANCE_NONE))
        notifications.createNotificationChannel(channel("grouped", NotificationManager.IMPORTANCE_HIGH).apply { group = "off" })
        val channels = inspect().getJSONArray("channels").objects().associateBy { it.getString("id") }
        assertEquals(0, channels.getValue("quiet").getInt("importance"))
        assertFalse(channels.getValue("quiet").getBoolean("groupBlocked"))
        assertTrue(channels.getValue("grouped").getBoolean("groupBlocked"))
    }

    @Test
    @Config(sdk = [25])
    fun `an Android without channels and restrictions says so`() {
        val facts = inspect()
        assertFalse(facts.has("channels"))
        assertFalse(facts.getBoolean("backgroundRestricted"))
    }

    @Test
    fun `a component is found also while it is turned off`() {
        val receiver = ComponentName(context, "com.example.Receiver")
        packages.addReceiverIfNotPresent(receiver)
        val off = PackageManager.COMPONENT_ENABLED_STATE_DISABLED
        context.packageManager.setComponentEnabledSetting(receiver, off, PackageManager.DONT_KILL_APP)
        packages.addServiceIfNotPresent(ComponentName(context, "com.example.Service"))
        val found =
            found(
                "receiver" to "com.example.Receiver",
                "service" to "com.example.Service",
                "receiver" to "com.example.Service",
                "activity" to "com.example.Gone",
            )
        assertEquals(listOf(true, true, false, false), found)
    }

    @Test
    fun `values, permissions and addresses of the manifest are found`() {
        val installed = packages.getInternalMutablePackageInfo(context.packageName)
        installed.requestedPermissions = arrayOf("${context.packageName}.permission.MIPUSH_RECEIVE")
        installed.applicationInfo!!.metaData =
            Bundle().apply {
                putInt("app_id", 11178)
                putString("empty", " ")
            }
        val page = ComponentName(context, "com.example.Page")
        packages.addActivityIfNotPresent(page)
        packages.addIntentFilterForActivity(page, viewOf("pushscheme", "com.example", "/detail"))
        val found =
            found(
                "permission" to "\${applicationId}.permission.MIPUSH_RECEIVE",
                "permission" to "android.permission.CAMERA",
                "metaData" to "app_id",
                "metaData" to "empty",
                "metaData" to "absent",
                "address" to "pushscheme://com.example/detail",
                "address" to "pushscheme://com.example/other",
            )
        assertEquals(listOf(true, false, true, false, false, true, false), found)
    }

    @Test
    fun `a fact that cannot be found out leaves the others`() {
        val broken =
            object : ContextWrapper(context) {
                override fun getSystemService(name: String): Any? =
                    if (name == Context.POWER_SERVICE) throw SecurityException("no") else super.getSystemService(name)
            }
        val facts = inspect("nonsense" to "x", "permission" to "y", from = broken)
        assertFalse(facts.has("batteryExempt"))
        assertTrue(facts.has("backgroundRestricted"))
        assertEquals(listOf(JSONObject.NULL, false), facts.getJSONArray("found").all())
    }

    @Test
    fun `the IM SDK is asked only if it may be`() {
        assertFalse(inspect().has("imVersion"))
        val facts = inspect(im = true)
        assertTrue(facts.getString("imVersion").isNotEmpty())
        assertTrue(facts.has("serverTime"))
    }

    private fun inspect(
        vararg parts: Pair<String, String>,
        im: Boolean = false,
        from: Context = context,
    ): JSONObject {
        val wanted = parts.map { (kind, name) -> JSONObject().put("kind", kind).put("name", name) }
        return Inspection(from).of(JSONObject().put("parts", JSONArray(wanted)).put("im", im))
    }

    private fun found(vararg parts: Pair<String, String>) = inspect(*parts).getJSONArray("found").all()

    private fun channel(
        id: String,
        importance: Int,
    ) = NotificationChannel(id, id, importance)

    private fun NotificationChannelGroup.block() =
        ReflectionHelpers.callInstanceMethod<Unit>(this, "setBlocked", ClassParameter.from(Boolean::class.java, true))

    private fun viewOf(
        scheme: String,
        host: String,
        path: String,
    ) = IntentFilter("android.intent.action.VIEW").apply {
        addCategory("android.intent.category.DEFAULT")
        addDataScheme(scheme)
        addDataAuthority(host, null)
        addDataPath(path, 0)
    }

    private inline fun <reified T> service(name: String) = context.getSystemService(name) as T

    private fun JSONArray.all() = List(length()) { get(it) }

    private fun JSONArray.objects() = List(length()) { getJSONObject(it) }
}
