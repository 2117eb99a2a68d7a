# The agenda: gestures on several stops, the quick line, what is refused beside a field.

app-deed-stops = { $count ->
    [one] {$count} stop
   *[other] {$count} stops
}
app-deed-shifted = {$what}: {$minutes} min
app-deed-moved = { $count ->
    [one] Stop moved: {$stop}
   *[other] {$count} stops moved
}
app-deed-to-day = {$what}: {$date}
app-deed-grouped = {$what}: group {$group}
app-deed-ungrouped = {$what}: with everybody
app-deed-removed = { $count ->
    [one] Stop removed: {$stop}
   *[other] {$count} stops removed
}
app-deed-cut = { $count ->
    [one] Stop cut: {$stop}
   *[other] {$count} stops cut
}
app-deed-duplicated = { $count ->
    [one] Stop duplicated: {$stop}
   *[other] {$count} stops duplicated
}
app-deed-pasted = { $count ->
    [one] Stop pasted: {$stop}
   *[other] {$count} stops pasted
}
app-deed-usual-margins = {$what}: usual margin
app-deed-usual-margins-of = {$what} of {$chosen}: usual margin
app-deed-day-removed = { $count ->
    [one] Day removed with {$count} stop: {$date}
   *[other] Day removed with {$count} stops: {$date}
}
app-deed-press = press
app-deed-status = state
app-deed-kind = kind
app-deed-filled = {$what}: {$field}, {$value}
app-deed-emptied = {$what}: {$field}, not said

app-reading-group = Group
app-reading-everybody = Everybody
app-reading-no-place = Not said
app-reading-lasts = {$duration}, ends {$end}
app-reading-no-duration = The duration is not said: what follows will not be certain. Add for instance “45 min”.
app-reading-new-place = No place has that name: it will be added. Arrows: take a known place.
app-reading-new-group = No group has that name: it will be added.

app-window-hours = {$opens} – {$closes}
app-not-said = Not said

app-cell-start-after-end = “{$text}” is after the end, which is fixed. {$old} stays.
app-cell-margin-not-fixed = “{$stop}” has no fixed hour: a margin protects a fixed hour. Fix its hour first.
app-cell-margin-after-nothing = Nothing comes before “{$stop}” on that day: there is no room for a margin.
app-cell-margin-set = “{$stop}” has a margin already: it stays. Change it on its row.
app-cell-no-usual-margin = No margin is usual before “{$stop}” (kind: {$kind}). Type it on the row of the margin, or change the kind of the stop.
app-cell-no-usual-margins = None of the {$count} stops can have a usual margin: it takes a fixed hour, with no margin yet, and a kind that has one.
app-cell-not-a-choice = “{$text}” is not known here. There is: {$known}.
app-cell-not-a-window = “{$text}” is not a window. Type for instance “9:00-12:00”.
app-cell-not-a-priority = “{$text}” is not a priority. Type a number from 1 (to be kept first) to 99.
app-cell-not-seats = “{$text}” is not a number of seats. Type a number, drivers not counted, or empty the field.
app-cell-no-place = The commune is that of a place: give the place first.
app-cell-nobody-reads = Somebody must be able to know of the stop: keep at least one reader.
app-cell-not-a-person = Nobody is called “{$text}” in this visit. To add the person, type “Mr” or “Ms” before the name.
app-cell-several-persons = “{$text}” means several people: {$names}. Type the first name too.
app-cell-not-an-outline = The clipboard holds no stops of Déroulé.

## The command line: `deroule add`

cli-add = Adds a stop written on one line, “14:30 visit SNR 45 min”
cli-arg-line = The line: hour, title, duration, @ place, room, {"{group}"}
cli-arg-after = Behind which stop: id, exact title or hour HH:MM

ui-chosen = { $count ->
    [one] {$count} stop chosen
   *[other] {$count} stops chosen
}
ui-several-help = What you do counts for all of them, in one gesture. Escape: back to one stop.
ui-becomes = {$from} → {$to}
ui-room-here = fits here, {$hours}
ui-change-duration = Change the duration
ui-group-of = Put into a group
ui-group-new = Add the group “{$name}”
ui-day-of = Move to another day
ui-day-example = For instance 23 September
ui-day-new = Take “{$text}”
ui-status-of = Change the state
ui-now = now
ui-usual-margin = Set the usual margin
ui-duplicate = Duplicate the stop
ui-cut = Cut
ui-copy = Copy
ui-paste = Paste
ui-copied = { $count ->
    [one] {$count} stop copied. Paste it here, in another visit or in a mail.
   *[other] {$count} stops copied. Paste them here, in another visit or in a mail.
}
ui-not-copied = The clipboard cannot be reached. Nothing was copied, and the visit is intact.
ui-day-add = Add a day
ui-day-following = The day after the last one
ui-day-move = Move the day
ui-day-remove = Remove the day
ui-day-actions = What can be done to the day
ui-days-all = All days
ui-form = View
ui-form-list = List
ui-form-grid = Time grid
ui-key-space = Space
ui-move-extend = Choose the former, next stop too
ui-move-add = Add to what is chosen, or take off
ui-move-all = Choose every stop
ui-move-one = Back to one stop

ui-reading = What is understood
ui-token = {$label}: {$value}
ui-token-asked = to be given
ui-token-change = change
ui-add-this = add
ui-ghost = Enter to add

ui-status = State
ui-kind = Kind
ui-group-field = Group
ui-seats-field = Seats, drivers apart
ui-seats-none = unknown
ui-room = Room
ui-window-field = Between
ui-window-example = 9:00-12:00
ui-zone-field = Time zone
ui-priority-field = Optional, priority
ui-priority-none = no
ui-readers = Read by
ui-note-for = Note, {$name}
ui-call-for = In place by, {$name}
ui-details-more = More fields
ui-details-less = Fewer fields
ui-latest-holds = May start until {$hour} without touching {$holds}.
ui-no-slack = No slack left: any delay touches {$holds}.
ui-follow-again = Let it follow again

ui-divider-stop = Width of the stop pane
ui-divider-paper = Width of the paper pane
ui-fold-stop = Fold or unfold the stop pane
ui-fold-paper = Fold or unfold the paper pane
ui-fold-problems = Fold or unfold the points to look at
ui-full-screen = Full screen

ui-untimed = Without an hour
ui-grid-hour = {$hour}:00

## Problems that may stand

app-did-accepted = {$stop}: problem accepted, {$reason}
app-did-reopened = {$stop}: problem to be looked at again
app-refusal-no-reason = a reason is needed to accept a problem
cli-accepted = {$problem} (accepted: {$reason})
ui-accept = Accept
ui-accept-reason = Why this may stand
ui-accept-example = For instance: the prefect knows
ui-accepted = { $count ->
    [one] {$count} accepted problem
   *[other] {$count} accepted problems
}
ui-accepted-because = Accepted: {$reason}
ui-reopen = Look at again
ui-give-minutes = Give the minutes
