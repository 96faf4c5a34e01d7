package com.timpush.im

import com.timpush.guarded

/**
 * Calls the setter of every field in [fields] with [set].
 *
 * @return the fields that did not arrive: an older IM SDK lacks the setter
 */
internal fun notCarried(
    fields: Iterable<String>,
    set: (String) -> Unit,
): List<String> = fields.filterNot { carries { set(it) } }

private inline fun carries(set: () -> Unit): Boolean {
    var failed = false
    guarded({ failed = true }, set)
    return !failed
}
