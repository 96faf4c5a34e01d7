package com.timpush

/** Runs [action]; what it throws goes to [onFailure]. A vendor's SDK may throw anything, a `LinkageError` included. */
internal inline fun guarded(
    onFailure: (Throwable) -> Unit,
    action: () -> Unit,
) {
    try {
        action()
    } catch (
        @Suppress("TooGenericExceptionCaught") failure: Throwable,
    ) {
        onFailure(failure)
    }
}

/** The class and message of a failure, as results show it. */
internal fun Throwable.describe(): String = "${javaClass.name}: $message"

/** Code of a result that stands for an exception. */
internal const val EXCEPTION = -1
