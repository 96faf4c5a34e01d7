package com.meizu.cloud.pushsdk.platform.message;

/** Of calls that the emulated service does not have. */
public class SubTagsStatus extends BasicStatus {}
