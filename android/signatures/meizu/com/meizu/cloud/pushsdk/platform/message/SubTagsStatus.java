package com.meizu.cloud.pushsdk.platform.message;

/** To compile against; an app brings the real one. */
public class SubTagsStatus {}
