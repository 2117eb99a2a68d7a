# The visits of the library: the first screen, its search, and how a visit begins.

## How far a day is

near-today = today
near-ongoing = under way
near-tomorrow = tomorrow
near-days = in {$days} days
near-weeks = in {$weeks} weeks
near-months = in {$months} months

## A visit in the list

library-days = { $count ->
    [one] {$count} day
   *[other] {$count} days
}
library-stops = { $count ->
    [0] no stop
    [one] {$count} stop
   *[other] {$count} stops
}
library-groups = {$count} groups
library-reference = ref. {$reference}
library-draft = Draft
library-approved = Approved
library-released = Released
library-edited-today = edited today at {$hour}
library-edited-yesterday = edited yesterday at {$hour}
library-edited-on = edited on {$date}
# The worst of what is wrong, and on which day: « Il manque 10 min le 15 octobre ».
library-missing = {$minutes} min are missing on {$date}
library-conflicts = { $count ->
    [one] {$count} conflict on {$date}
   *[other] {$count} conflicts on {$date}
}

## The folder

library-folder-gone = The folder of the visits is no longer there: {$folder}. Déroulé erases nothing. Plug the disk in again, or choose another folder.
library-folder-unreadable = The folder of the visits cannot be read: {$folder}. You have no right to it, or the disk does not answer. Choose another folder.
library-folder-is-file = What should be the folder of the visits is a file: {$folder}. It stays as it is. Choose another folder.
library-too-many = The folder of the visits holds more than {$most} files: the latest ones are shown. Choose a narrower folder.

## Beginning a visit

library-no-title = A visit needs a title. Nothing was written.
library-no-date = Give the date of the first day: the days of the template start from it. Nothing was written.
library-template-work = Working day
library-template-opening = Inauguration
library-template-delegation = Foreign delegation

## Search, on the command line

cli-search = Searches all visits of a folder
cli-arg-search = The words to find: a stop, a person, a place, a note
cli-arg-library = The folder of the visits; without it, the one that is chosen in the window
cli-search-none = Nothing answers to “{$text}” in {$folder}.
cli-search-empty = Give at least one word to search for.
cli-search-unread = { $count ->
    [one] {$count} file could not be read:
   *[other] {$count} files could not be read:
}
