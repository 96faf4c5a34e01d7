package org.gradle.api

/** Of Gradle what React Native's tasks of autolinking use; the annotations are beside. */
abstract class DefaultTask {
    var group: String? = null
}
