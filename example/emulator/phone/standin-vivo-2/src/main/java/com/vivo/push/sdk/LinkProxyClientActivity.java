package com.vivo.push.sdk;

import android.app.Activity;

/** Declared by every app with an SDK of this time; the emulated system does without it. */
public class LinkProxyClientActivity extends Activity {}
