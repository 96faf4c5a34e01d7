package com.timpush.emulator

import android.content.Intent
import org.json.JSONArray
import org.json.JSONObject
import java.io.File

/** Carries out the commands of the one who booted the phone. Main thread only. */
class Commands(
    private val process: AppProcess,
    private val notifications: Notifications,
    private val controls: SystemControls,
    private val mainLoop: MainLoop,
) {
    private val activities = process.activities
    private val javaScript = JsCalls()
    private val taps = Taps(process)
    private val shade = ShadePicture.of(process.context)

    /** Carries out one [command] and answers it, now or when it is done. */
    fun run(command: JSONObject) {
        val id = command.getLong("id")
        command.optJSONObject("globals")?.let { ReactHost.globals = it.toString() }
        when (val name = command.getString("do")) {
            "launch" -> shown(id, JSONObject.NULL) { activities.start(activities.launcherIntent()) }
            "process" -> Control.answer(id, EngineStart(process).measure())
            "background" -> answer(id) { activities.toBackground() }
            "foreground" -> answer(id) { activities.toForeground() }
            "isForeground" -> Control.answer(id, activities.inForeground)
            "js" -> javaScript.call(id, command.getString("call"), command.optJSONArray("args") ?: JSONArray())
            "shade" -> Control.answer(id, shade(command.optString("png")))
            "tap" -> tap(id, command.getInt("index"))
            "intent" -> shown(id, JSONObject.NULL) { activities.start(Intent.parseUri(command.getString("uri"), Intent.URI_INTENT_SCHEME)) }
            "quit" -> answer(id) { mainLoop.quit() }
            else -> control(id, name, command)
        }
    }

    private fun answer(
        id: Long,
        action: () -> Unit,
    ) {
        action()
        Control.answer(id, JSONObject.NULL)
    }

    private fun control(
        id: Long,
        name: String,
        command: JSONObject,
    ) = if (controls.carryOut(name, command)) Control.answer(id, JSONObject.NULL) else Control.fail(id, "no such command: $name")

    /** Answers once an activity of the app is shown. */
    private fun shown(
        id: Long,
        data: Any,
        action: () -> Unit,
    ) {
        action()
        val answer = activities.whenShown { Control.answer(id, data) }
        mainLoop.postDelayed(SHOWN_MS) {
            if (activities.forget(answer)) Control.fail(id, "no activity of the app was shown within $SHOWN_MS ms")
        }
    }

    private fun shade(png: String): JSONArray {
        val shown = notifications.shown()
        if (png.isNotEmpty()) shade.save(shown, File(png).absoluteFile.also { it.parentFile.mkdirs() })
        return JSONArray(shown.map { it.toJson() })
    }

    private fun tap(
        id: Long,
        index: Int,
    ) {
        val shown = notifications.shown().getOrNull(index) ?: return Control.fail(id, "the shade has no notification $index")
        notifications.remove(shown)
        val data = shown.toJson()
        if (shown.webPage != null) return Control.answer(id, data.put("deliveredAt", taps.deliver(shown)))
        shown(id, data) { data.put("deliveredAt", taps.deliver(shown)) }
    }

    private companion object {
        const val SHOWN_MS = 100_000L
    }
}
