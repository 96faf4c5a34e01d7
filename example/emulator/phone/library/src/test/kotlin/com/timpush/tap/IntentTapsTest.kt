package com.timpush.tap

import android.content.Intent
import android.os.BadParcelableException
import android.os.Bundle
import android.os.Parcel
import android.os.Parcelable
import com.timpush.vendor.VendorAdapters
import com.xiaomi.mipush.sdk.MiPushMessage
import com.xiaomi.mipush.sdk.PushMessageHelper
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

@RunWith(RobolectricTestRunner::class)
class IntentTapsTest {
    private val seen = mutableListOf<RawTap>()
    private val taps = IntentTaps(VendorAdapters(RuntimeEnvironment.getApplication())) { seen += it }

    private fun see(
        intent: Intent?,
        restored: Boolean = false,
    ) = taps.see(intent, restored)

    @Test
    fun `texts of an intent are handed over`() {
        see(Intent().putExtra("ext", "{}").putExtra("entity", "e"))
        assertEquals(listOf(RawTap(TapSource.ACTIVITY, mapOf("ext" to "{}", "entity" to "e"))), seen)
    }

    @Test
    fun `what was started is named if it is a door`() {
        see(Intent(Intent.ACTION_MAIN).putExtra("a", "launcher"))
        see(Intent(Intent.ACTION_VIEW).setClass(RuntimeEnvironment.getApplication(), TapActivity::class.java).putExtra("a", "page"))
        see(Intent(Intent.ACTION_VIEW).putExtra("a", "neither"))
        assertEquals(listOf(Door.LAUNCHER, Door.TAP_ACTIVITY, null), seen.map { it.door })
    }

    @Test
    fun `one intent counts once, another like it again`() {
        val intent = Intent().putExtra("ext", "{}")
        see(intent)
        see(intent)
        assertEquals(1, seen.size)
        see(Intent(intent))
        assertEquals(2, seen.size)
    }

    @Test
    fun `an intent without texts is no tap`() {
        see(null)
        see(Intent(Intent.ACTION_MAIN))
        see(Intent().putExtra("number", 5).putExtra("flag", true))
        assertTrue(seen.isEmpty())
    }

    @Test
    fun `what Android brings back is marked`() {
        see(Intent().putExtra("ext", "a"), restored = true)
        see(Intent().putExtra("ext", "b").addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY))
        see(Intent().putExtra("ext", "c"))
        assertEquals(listOf(true, true, false), seen.map { it.fromHistory })
    }

    @Test
    fun `MiPush's message goes before plain texts`() {
        val message =
            MiPushMessage().apply {
                messageId = "m1"
                title = "denny"
                description = "hi"
                extra = mapOf("ext" to "{\"a\":1}")
            }
        see(Intent().putExtra(PushMessageHelper.KEY_MESSAGE, message).putExtra("ext", "other"))
        val tap = seen.single()
        assertEquals(RawTap(TapSource.ACTIVITY, mapOf("ext" to "{\"a\":1}"), "xiaomi", "m1", "denny", "hi"), tap)
    }

    @Test
    fun `something else under MiPush's name is ignored`() {
        see(Intent().putExtra(PushMessageHelper.KEY_MESSAGE, "text").putExtra("ext", "{}"))
        assertEquals("{}", seen.single().extras["ext"])
        assertEquals(null, seen.single().vendor)
    }

    @Test
    fun `a huge text is left out`() {
        see(Intent().putExtra("ext", "{}").putExtra("huge", "x".repeat(1_000_000)))
        assertEquals(setOf("ext"), seen.single().extras.keys)
    }

    @Test
    fun `more extras than anybody needs are cut off`() {
        see(Intent().apply { repeat(10_000) { putExtra("key$it", "value") } })
        assertTrue(seen.single().extras.size <= 100)
    }

    @Test
    fun `an extra that cannot be read crashes nothing`() {
        val extras = Bundle().apply { putParcelable("hostile", Hostile()) }
        see(Intent().putExtras(throughParcel(extras)))
        assertTrue(seen.isEmpty())
    }

    @Test
    fun `JSON leaves absent fields out`() {
        val json = RawTap(TapSource.RECEIVER, mapOf("ext" to "{}"), vendor = "xiaomi").toJson()
        assertEquals("""{"source":"receiver","extras":{"ext":"{}"},"vendor":"xiaomi","fromHistory":false}""", json)
        assertFalse(json.contains("messageId"))
    }

    /** As an intent of another app arrives: bytes that are read when somebody looks. */
    private fun throughParcel(extras: Bundle): Bundle {
        val parcel = Parcel.obtain()
        extras.writeToParcel(parcel, 0)
        parcel.setDataPosition(0)
        return Bundle.CREATOR.createFromParcel(parcel)
    }

    class Hostile : Parcelable {
        override fun describeContents() = 0

        override fun writeToParcel(
            dest: Parcel,
            flags: Int,
        ) = dest.writeInt(1)

        companion object {
            @JvmField
            val CREATOR =
                object : Parcelable.Creator<Hostile> {
                    override fun createFromParcel(source: Parcel): Hostile = throw BadParcelableException("hostile")

                    override fun newArray(size: Int): Array<Hostile?> = arrayOfNulls(size)
                }
        }
    }
}
