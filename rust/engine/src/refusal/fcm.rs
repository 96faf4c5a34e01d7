//! FCM's exceptions, by what they say: they have no codes.
//!
//! Names and texts: firebase-messaging 24.0.1 to 26.0.1 (`GmsRpc`, `FirebaseApp`) and play-services-cloud-messaging
//! (`Rpc`); those of the servers from Google's documents.

use super::{Refusal, refused_as};

pub(super) const TABLE: &[Refusal] = &[
    refused_as(
        "SERVICE_NOT_AVAILABLE",
        "Google's servers cannot be reached",
        "Check the phone's network: mainland China has no way to them without a VPN",
    ),
    refused_as(
        "MISSING_INSTANCEID_SERVICE",
        "the phone has no Google Play services, or an app may not see them",
        "Configure the phone's own vendor; where this is a phone of Google's or an emulator, take an \
         image with Google Play",
    ),
    refused_as(
        "TIMEOUT",
        "Google Play services did not answer in time",
        "Check the phone's network, and call init again",
    ),
    refused_as(
        "FirebaseApp is not initialized",
        "the app has no values of google-services.json",
        "Put google-services.json into the app's Android module and apply the Gradle plugin \
         com.google.gms.google-services",
    ),
    refused_as(
        "INVALID_SENDER",
        "the project number in google-services.json is none of Firebase's",
        "Download google-services.json again, for this package name",
    ),
    refused_as(
        "FIS_AUTH_ERROR",
        "Firebase does not accept the app's API key",
        "Check in Google's console that the key in google-services.json may use the Firebase \
         Installations API and is not restricted to another package or fingerprint",
    ),
    refused_as(
        "AUTHENTICATION_FAILED",
        "Google Play services cannot sign in to Google's servers",
        "Check the phone's date and its Google account, and call init again",
    ),
    refused_as(
        "TOO_MANY_REGISTRATIONS",
        "too many apps on the phone are registered with FCM",
        "Uninstall apps; an emulator or a test phone can be reset",
    ),
    refused_as(
        "INTERNAL_SERVER_ERROR",
        "Google's servers had an error of their own",
        "Call init again later",
    ),
];
