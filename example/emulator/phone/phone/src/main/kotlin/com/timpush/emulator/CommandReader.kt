package com.timpush.emulator

import org.json.JSONObject
import kotlin.concurrent.thread

/** Reads commands from stdin, JSON lines; the end of stdin turns the phone off. */
class CommandReader(
    private val commands: Commands,
    private val mainLoop: MainLoop,
) {
    /** Reads in the background. */
    fun start() {
        thread(isDaemon = true, name = "commands") {
            System.`in`
                .bufferedReader()
                .lineSequence()
                .filter { it.isNotBlank() }
                .forEach { line -> mainLoop.post { run(line) } }
            mainLoop.post { mainLoop.quit() }
        }
    }

    @Suppress("TooGenericExceptionCaught") // Whatever a command runs into is its answer.
    private fun run(line: String) {
        var id = 0L
        try {
            val command = JSONObject(line)
            id = command.optLong("id")
            commands.run(command)
        } catch (e: Throwable) {
            System.err.println(e.stackTraceToString())
            Control.fail(id, "$e")
        }
    }
}
