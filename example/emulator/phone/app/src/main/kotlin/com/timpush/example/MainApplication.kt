package com.timpush.example

import android.app.Application

/** The example app's process. The package starts itself before this, by its content provider. */
class MainApplication : Application()
