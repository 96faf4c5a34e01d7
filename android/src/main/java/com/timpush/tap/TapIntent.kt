package com.timpush.tap

import android.content.Context
import android.content.Intent
import android.net.Uri

/** The intent that a tap on a notification of this package's own sends: what it carries, and how that is read again. */
internal object TapIntent {
    private const val SCHEME = "timpush"
    private const val EXT = "ext"
    private const val VENDOR = "com.timpush.vendor"
    private const val MESSAGE_ID = "com.timpush.message_id"
    private const val TITLE = "com.timpush.title"
    private const val DESC = "com.timpush.desc"

    /** Another one for each [tag], since Android does not tell intents apart by their extras. */
    fun of(
        context: Context,
        vendor: String,
        tag: String,
        title: String,
        desc: String,
        ext: String,
    ): Intent =
        Intent(context, TapActivity::class.java)
            .setData(Uri.fromParts(SCHEME, tag, null))
            .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
            .putExtra(VENDOR, vendor)
            .putExtra(MESSAGE_ID, tag)
            .putExtra(TITLE, title)
            .putExtra(DESC, desc)
            .putExtra(EXT, ext)

    /** The tap that an activity's text [extras] tell of, also where they are not this package's own. */
    fun read(
        extras: Map<String, String>,
        door: Door?,
    ): RawTap =
        RawTap(
            source = TapSource.ACTIVITY,
            extras = extras - listOf(VENDOR, MESSAGE_ID, TITLE, DESC),
            vendor = extras[VENDOR],
            messageId = extras[MESSAGE_ID],
            title = extras[TITLE],
            desc = extras[DESC],
            door = door,
        )
}
