package com.timpush.example

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import com.timpush.emulator.ReactHost

/** The activity that the launcher starts; brings up JavaScript as React Native's own does. */
class MainActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        ReactHost.start()
    }

    /** The package finds taps in the activity's intent, so it has to be the newest one. */
    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        setIntent(intent)
    }
}
