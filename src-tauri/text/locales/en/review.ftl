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

## The people of a source

review-twin-visit = Already in the visit: {$name}
# $line is where the source names the same person before.
review-twin-source = Named already in line {$line}: {$name}
# “Telephone: 04 66 00 00 00”; $field names what is added.
review-adds = {$field}: {$value}
ui-review-people = People
review-twin-adds = Adds { $what }
review-twin-differs = { $field }: “{ $known }”, and here “{ $read }”
ui-review-said-person = Kept: {$name}.
ui-review-said-merged = Merged with the known card: {$name}.
ui-review-said-replaced = Merged, as in the source: {$name}.
ui-review-said-apart = Kept apart: {$name}.
ui-review-state-merged = Merged with the known card, which is completed
ui-review-state-replaced = Merged with the known card, as in the source
ui-review-state-apart = Kept apart
ui-review-merge = Merge, complete the card
ui-review-merge-replace = Merge, as in the source
ui-review-apart = Keep apart
ui-review-people-enter = { $count ->
    [one] {$count} person enters
   *[other] {$count} people enter
}
ui-review-people-undecided = { $count ->
    [one] {$count} person to decide on
   *[other] {$count} people to decide on
}
ui-review-enter-people = { $count ->
    [one] Add {$count} person to the visit
   *[other] Add {$count} people to the visit
}
ui-review-state-kept-person = Kept
ui-review-state-out-person = Left out
ui-review-said-out-person = Left out: {$name}.
ui-review-create-people = { $count ->
    [one] Create the visit with {$count} person
   *[other] Create the visit with {$count} people
}
