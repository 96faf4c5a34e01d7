package com.timpush.tap

import android.app.Activity
import android.os.Bundle
import com.timpush.launchApp

/**
 * Target for consoles that open an in-app page: `pushscheme://com.timpush/detail`.
 *
 * Its intent is reported as every activity's is; all it does itself is to bring the app up.
 */
class TapActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        launchApp()
        finish()
    }
}
