package com.meizu.cloud.pushsdk.notification;

/** How notifications look; the emulated ones look as the phone draws them. */
public class PushNotificationBuilder {}
