# A text or a file that is reviewed before it becomes a visit, or enters one.

review-reading = Reading {$file}…
review-known = Already in the visit
review-known-at = Already in the visit, at {$hour}
ui-review-into = into “{$title}”
ui-review-enter-visit = Add to the visit
ui-review-enter-with = {$count ->
    [0] Add the aim to the visit
    [one] Add {$count} stop to the visit
   *[other] Add {$count} stops to the visit
}
ui-review-create-aims = Create the visit with its aim
ui-review-keep-aim = Keep as an aim of the visit
ui-review-state-aim = Aim of the visit
ui-review-state-known = Already there
ui-review-said-aim = Aim of the visit: {$title}.
ui-review-take-back = Take back
ui-review-key-keep = keep
ui-review-key-discard = discard
ui-review-key-correct = correct
ui-review-key-aim = aim
ui-review-proposed = { $count ->
    [one] {$count} proposal
   *[other] {$count} proposals
}
ui-review-aims-count = { $count ->
    [one] {$count} aim
   *[other] {$count} aims
}
ui-review-leave-visit = Back to the visit
ui-import = Add from a text or a document…
ui-work-stop = Stop
ui-work-stopped = Stopped. Nothing has changed.
ui-review-first = Finish this review first, or leave it: the dropped file is not opened.
