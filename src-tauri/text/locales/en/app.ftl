# What the program says of a visit: problems, edits, refusals, failures.

## Problems

app-pin-missed = {$minutes} min missing before {$hour}
app-pin-missed-group = {$minutes} min missing before {$hour} for the group {$group}
app-pin-missed-why = arrival at {$arrival}, “{$stop}” starts at {$hour}
app-pin-missed-why-floor = arrival at {$arrival}, margin of at least {$floor} min, “{$stop}” starts at {$hour}
app-margin-below-wanted = Margin before {$hour}: {$left} min instead of {$wanted}
app-overlap = “{$second}” starts {$minutes} min before “{$first}” ends
app-window-missed = “{$stop}” does not fit between {$opens} and {$closes}: {$minutes} min over
app-leg-estimated = From “{$from}” to “{$to}” the journey is only estimated: ≈ {$minutes} min
app-leg-unknown = Unknown journey from “{$from}” to “{$to}”: the hour of arrival is not certain
app-duration-unknown = Unknown duration of “{$stop}”: what follows is not certain
app-duration-below-minimum = “{$stop}” lasts {$minutes} min, less than its minimum of {$minimum} min
app-hour-skipped = “{$stop}”: {$hour} does not exist that night (clocks go forward), counted as {$counts}
app-hour-twice = “{$stop}”: {$hour} exists twice that night (clocks go back), the first one counts
app-person-absent = {$person} does not come to “{$stop}” and is still counted on there to welcome, to speak or to stand in
app-person-in-two-places = {$person} is at “{$first}” and at “{$second}” at the same time
app-place-in-two-groups = {$place} holds “{$first}” and “{$second}” at the same time
app-too-few-seats = { $people ->
    [one] {$group}: {$people} person
   *[other] {$group}: {$people} people
} for { $seats ->
    [one] {$seats} seat
   *[other] {$seats} seats
}
app-untimed = “{$stop}” has no hour yet
app-past-day-end = “{$stop}” ends {$minutes} min after the end of the day ({$hour})
app-before-day-start = “{$stop}” starts {$minutes} min before the day begins ({$hour})

app-sum-start = {$stop}, start
app-sum-duration = {$stop}, duration
app-sum-leg = Journey to {$stop}
app-sum-leg-estimated = Journey to {$stop}, estimated
app-sum-wait = Wait before {$stop} opens
app-sum-floor = Margin, floor
app-sum-missing = Still to be found
app-sum-minutes = {$minutes} min

app-conflicts = { $count ->
    [one] {$count} conflict
   *[other] {$count} conflicts
}
app-checks = { $count ->
    [one] {$count} point to check
   *[other] {$count} points to check
}

## Repairs

app-repair-shorten = {$stop}: {$from} → {$to} min
app-repair-margin = Floor of the margin before {$stop}: {$from} → {$to} min
app-repair-earlier = {$stop}: earlier, from {$from} to {$to}
app-repair-drop = {$stop}: kept in reserve
app-repair-touches = { $count ->
    [one] A single stop concerned.
   *[other] {$count} stops concerned.
}
app-repair-heals = No conflict left.
app-repair-leaves = { $count ->
    [one] {$count} conflict is left.
   *[other] {$count} conflicts are left.
}
app-repair-minimum = Planned minimum: {$minutes} min.

## Edits, as history and the gesture line name them

app-did-created = Visit made
app-did-imported = Imported from {$source}
app-did-replaced = Replaced by the text of {$source}
app-did-visit = Visit: {$field}
app-did-day-added = Day added: {$date}
app-did-day-moved = Day {$from} moved to {$to}
app-did-day-removed = Day removed: {$date}
app-did-day = Day edited: {$date}
app-did-stop-added = Stop added: {$stop}
app-did-stop-removed = Stop removed: {$stop}
app-did-stop-moved = Stop moved: {$stop}
app-did-title = “{$from}” becomes “{$to}”
app-did-pinned = {$stop}: fixed at {$hour}
app-did-end-pinned = {$stop}: end fixed at {$hour}
app-did-follows = {$stop} follows what precedes
app-did-untimed = {$stop}: no hour
app-did-shifted = {$stop}: {$minutes} min, from {$from} to {$to}
app-did-shifted-pinned = {$stop}: {$minutes} min, now fixed at {$to}
app-did-duration = {$stop}: {$from} → {$to} min
app-did-duration-unknown = {$stop}: unknown duration
app-did-minimum = {$stop}: minimum {$minutes} min
app-did-minimum-none = {$stop}: no minimum
app-did-place = {$stop}: {$place}
app-did-place-none = {$stop}: no place
app-did-stop = {$stop}: edited
app-did-leg = Journey to {$stop}: {$minutes} min
app-did-leg-unknown = Journey to {$stop}: unknown
app-did-means = Journey to {$stop}: {$means}
app-did-leg-removed = Journey to {$stop} removed
app-did-margin = Margin before {$stop}: {$wanted} min, floor {$floor}
app-did-margin-removed = Margin before {$stop} removed
app-did-people = People: {$name}
app-did-merged = People: two entries made one, {$name}
app-did-invitation = Invitations: {$territory}
app-did-speeches = {$stop}: order of speeches
app-did-attendance = {$stop}: {$name}
app-did-place-record = Place: {$place}
app-did-group = Group: {$group}
app-did-repair = Repair: {$title}
app-did-several = { $count ->
    [one] {$count} change
   *[other] {$count} changes
}
app-undone = Undone: {$what}
app-redone = Redone: {$what}

app-effect-margin = Margin before {$hour}: {$left} min
app-effect-floor = Margin before {$hour}: {$left} min, at its floor
app-effect-held = {$hour} has not moved

## Refusals: the edit is impossible, nothing was changed

app-refused = Nothing was changed: {$why}.
app-refused-at = Nothing was changed: command number {$number} is refused, {$why}.
app-refusal-no-day = there is no day {$date}; add it first
app-refusal-day-exists = there is a day {$date} already
app-refusal-day-has-stops = the day {$date} still has stops
app-refusal-no-stop = there is no stop “{$name}”
app-refusal-id-exists = the id “{$name}” is taken
app-refusal-not-in-line = the stop “{$name}” is not in that day
app-refusal-no-leg = nobody goes directly from “{$from}” to “{$to}”
app-refusal-no-margin = there is no margin before “{$name}”
app-refusal-floor = the floor ({$floor} min) is above the margin wanted ({$wanted} min)
app-refusal-no-group = there is no group “{$name}”; add it first
app-refusal-group-has-stops = the group “{$name}” still has stops
app-refusal-no-place = there is no place “{$name}”; add it first
app-refusal-place-used = the place “{$name}” is still used by a stop
app-refusal-no-person = there is no person “{$name}”
app-refusal-not-there = “{$name}” is not at that stop
app-refusal-rank-without-reason = a rank given by hand counts from 1 and needs its reason, which is printed
app-refusal-not-a-mail = “{$mail}” is not an e-mail address such as name@example.org
app-refusal-one-person = “{$name}” is one person already
app-refusal-represents-self = “{$name}” cannot be represented by the same person
app-refusal-empty-name = a name or a title is needed
app-refusal-window = the window closes before it opens
app-refusal-untimed = “{$name}” has no hour to shift yet; give it one
app-refusal-range = the minutes or the hour are beyond what an agenda can say (a week for a duration, a day for a shift)
app-refusal-priority = the priority of an optional stop goes from 1 to 99

## Failures: what happened, what is safe, what to do

app-fail-not-found = “{$path}” does not exist. Nothing was changed. Check the name and the folder.
app-fail-is-folder = “{$path}” is a folder, not a file. Nothing was changed. Give the name of a file.
app-fail-exists = “{$path}” exists already and stays as it is. Choose another name.
app-fail-not-a-visit = “{$path}” is not a Déroulé visit and stays as it is. To read a text, a calendar or a table: deroule import.
app-fail-newer = “{$path}” was written by a later version of Déroulé and stays as it is. Update Déroulé to edit it.
app-fail-damaged = “{$path}” is damaged and stays as it is. The command deroule show --outline gives what can still be read; take your last backup too.
app-fail-read-only = “{$path}” is write-protected. The visit is intact, without this edit. Copy the file to where you can write, or have the protection lifted.
app-fail-not-written = “{$path}” could not be written: the disk refused. What was there is intact. Check the disk, or choose another place.
app-fail-not-read = “{$path}” could not be read: the disk refused. It stays as it is. Check the disk, or take your last backup.
app-fail-full = “{$path}” could not be written: the disk is full. What was there is intact. Make room, or choose another place.
app-fail-no-right-to-write = “{$path}” could not be written: you have no right to write there. What was there is intact. Choose a folder of your own.
app-fail-no-right-to-read = “{$path}” could not be read: you have no right to read it. It stays as it is. Ask whoever gave it to you for the right.
app-fail-busy = “{$path}” has been held by another program for too long. The visit is intact, without this edit. Close the other program and try again.
app-fail-no-folder = “{$path}” could not be written: that folder does not exist. Nothing was written. Make the folder, or choose another.
app-fail-conflict = The visit has just been changed elsewhere. Nothing is lost, and this edit is not made: the latest version is there, make it again on that.
app-fail-outline = “{$source}”, line {$line}: {$expected}. Nothing was changed. Correct that line and try again.
app-fail-commands = “{$source}”, line {$line}, column {$column}: this is no JSON. Nothing was changed. Correct that place; docs/commands.md shows each command.
app-fail-commands-cut-short = “{$source}”, line {$line}: the text ends too early, a brace, a bracket or a quote is missing. Nothing was changed. Complete it; docs/commands.md shows each command.
app-fail-commands-no-list = “{$source}” is not a list of commands, “[ … ]”. Nothing was changed. docs/commands.md shows each command.
app-fail-command = “{$source}”, line {$line}, command number {$number}: {$misfit}. Nothing was changed. docs/commands.md shows each command.
app-misfit-missing = “{$name}” is missing
app-misfit-twice = “{$name}” is given twice
app-misfit-unknown = “{$name}” is unknown here; there are {$known}
app-misfit-instead = {$found} instead of {$needed}
app-misfit-form = a value is of another form, {$form}
app-misfit-number = a whole number
app-misfit-text = a text in quotes
app-misfit-list = a list, as ["09:00", "18:00"]
app-misfit-fields = fields in braces
app-misfit-other = one of the forms that are known
app-fail-no-such-stop = No stop is called “{$named}”. Name it by its id, its exact title or its hour, as 09:35.
app-fail-which-stop = “{$named}” names several stops; name one by its id:
app-fail-minutes = “{$text}” is not a number of minutes, a day at most. Write for example +10, -20 or 1h30.
app-fail-date = “{$text}” is not a date. Write for example 2020-09-21 or 21 September 2020.
app-fail-no-such-day = The visit has no day {$date}. Its days: {$days}.
app-fail-no-day-at-all = The visit has no day {$date}, nor any other yet.
app-fail-zone = “{$text}” is not a time zone. Write for example Europe/Paris or Indian/Reunion.
app-fail-audience = “{$text}” is not an audience. There are public, participants, internal and drivers.
app-fail-no-sheet = There is no sheet “{$name}”. There are: {$sheets}.
app-fail-no-sample = There is no sample “{$name}”. There are: {$samples}.
app-fail-nothing-to-undo = There is nothing to undo. The visit stays as it is.
app-fail-nothing-to-redo = There is nothing to redo. The visit stays as it is.
app-fail-no-proposal = { $count ->
    [0] There is no proposal number {$number}: there are none. The visit stays as it is.
    [one] There is no proposal number {$number}: there is only one. The visit stays as it is.
   *[other] There is no proposal number {$number}: there are {$count}. The visit stays as it is.
}
app-fail-no-invitee = { $count ->
    [0] There is no line number {$number}: there are none. The visit stays as it is.
   *[other] Line number {$number}, of {$count}, waits for no answer: it is not there, or it asks for no authority. The visit stays as it is. “deroule forgotten” without options shows them with their numbers.
}
app-fail-nothing-to-write = No stop has an hour for this audience: an empty calendar is not written, and “{$path}” stays as it is. Give a stop an hour, or choose another audience.
app-fail-unexpected = Something unexpected happened. The visit is intact, as it was before this edit. Detail: {$detail}
app-fail-too-many-stops = “{$source}” would give {$count} stops; a visit holds {$most}. Nothing was changed. Cut the text up.

app-cell-not-an-hour = “{$text}” is not an hour. {$old} stays.
app-cell-not-a-duration = “{$text}” is not a duration. {$old} stays.
app-cell-not-a-margin = “{$text}” is not a margin. Write “20”, or “20 (5)” with a floor.
app-cell-end-before-start = “{$text}” is before the start. {$old} stays.
app-cell-no-start = The stop has no start: give it an hour or a duration first.
app-cell-empty-title = A stop needs a title. “{$old}” stays.
app-cell-nothing = nothing

## The window's own lines

app-until = until {$hour}
app-until-unknown = until ?
app-at-least = at the earliest
app-leg = Journey
app-means-car = by car
app-means-walk = on foot
app-means-coach = by coach
app-leg-missing = Unknown journey
app-leg-by-commune = Journey estimated from the commune
app-leg-by-points = Journey estimated from the map
# Minutes that are estimated
app-about = ≈ {$duration}
app-leg-row-estimated = journey, about {$minutes} min, estimated
app-leg-row = journey, {$minutes} min
app-leg-row-unknown = journey, unknown duration
app-margin-row = Margin before {$hour}
app-margin-row-label = margin before {$hour}, {$left} min of {$wanted}, floor {$floor}
app-margin-row-missing = margin before {$hour}, {$minutes} min missing
app-row-fixed = fixed hour, {$hour}, {$title}
app-row = {$hour}, {$title}
app-row-untimed = no hour, {$title}
app-row-until = may start until {$hour}
app-row-end = from {$hour} to {$end}
app-people-more = { $count ->
    [one] and {$count} other person
   *[other] and {$count} other people
}
app-draft-edited = Draft · edited on {$when}
app-page-label = {$sheet}, page {$page} of {$pages}, as it will print; the same content can be read in the agenda
app-page-tried = Preview: {$what}. {$sheet}, page {$page} of {$pages}, as it would print; the same content can be read in the agenda
app-page-same = {$what}; this paper does not change
app-exported = {$file} written to {$folder}.
app-export-cancelled = Nothing was written.
app-printed = {$file} is open in the system viewer.
app-untitled = Visit of {$date}
app-untitled-undated = Visit
app-read-only-notice = This file is read-only: nothing will be changed.

# Fields of the visit, as history names them.
app-field-title = title
app-field-reference = reference
app-field-lang = language
app-field-zone = time zone
app-field-aims = aims
app-field-status = state
app-field-hour-style = writing of hours
app-field-office = issuing office
app-field-press = press
app-field-mention = mention

# A crash of another program left pieces beside the name that is wanted.
app-fail-leftovers = Beside “{$path}” lie remains of a file of that name (-wal or -journal), which may hold edits. Nothing was changed. Choose another name.
app-fail-no-revision = There is no state number {$asked}: the last is number {$last}.

## What a line of an outline should have had

app-expected = expected here: {$expected}
app-expected-found = expected here: {$expected}, not “{$found}”
app-expected-date = a date such as 2020-09-21
app-expected-other-day = a day that is not named already
app-expected-day-before = a line “= DATE” before this one
app-expected-zone = a zone such as Europe/Paris
app-expected-hours = hours such as [08:00-19:30], the first before the last
app-expected-hour = an hour such as !12:15, !-13:30 or !?
app-expected-title = the title of a stop
app-expected-minutes = minutes such as 45 or ?, a week at most
app-expected-margin = a margin and its floor, such as 20 (5)
app-expected-priority = a priority from 1 to 99
app-expected-name = a name
app-expected-id = an id
app-expected-other-id = an id that is not taken already
app-expected-line-end = the end of the line
app-expected-owner = a stop, a person or a place above this indented line
app-expected-move-ends = a stop before the journey and one after it, in the same day
app-expected-other-move = a single journey between two stops
app-expected-pin-behind = a fixed hour after the margin
app-expected-other-margin = a single margin before a fixed hour
app-expected-known-stop = the id of a stop of this text
app-expected-known-person = the id of a person of this text
app-expected-known-place = the id of a place of this text
app-expected-other-person = another person than the one represented
app-expected-other-role = a role that this person does not have here already
app-expected-visit-field = a field of the visit (title, reference, aims, office…)
app-expected-person-field = a field of a person (phone, call, mandate, elected, rank…)
app-expected-place-field = a field of a place (address, coordinates, access, parking, capacity)
app-expected-stop-field = a field of a stop, somebody there, or press, note, status, audience
app-expected-other-field = a field that is not given already
app-expected-mail = a mail address, such as name@example.org
app-expected-person-role = host, guest, delegation, participant, press, driver or staff
app-expected-role = attends, welcomes, speaks, awaited, declined, absent or by
app-expected-word = one of the words that this field knows
app-expected-audience = public, participants, internal or drivers
app-expected-text = a text
app-expected-number = a number
app-expected-coordinates = degrees north and east such as 44.1258, 4.0817

## Sheets

app-sheet-programme = Programme
app-sheet-deroule = Minute-by-minute run sheet
app-fail-not-an-outline = “{$source}” is not an outline (first line “= DATE”): only an outline can replace a visit. Nothing was changed. Without --replace what can be read of it is added to the visit.
app-fail-several-outlines = Only one outline can replace a visit; there are {$count}. Nothing was changed. Give one.
app-fail-would-replace-visit = “{$path}” is a visit and stays as it is. Choose another name for what you write.
app-fail-several-pages = The sheet has {$pages} pages, and “{$path}” takes one. Nothing was written. Give the name of a file, or take the format pdf.
app-fail-is-visit = “{$source}” is a visit already and stays as it is. Its outline can be read: deroule show "{$source}" --outline | deroule import -
app-fail-beyond-repair = “{$path}” is damaged and stays as it is. Nothing of it could be read: take your last backup.
app-fail-no-such-format = No sheet is written as “.{$named}”. Nothing was written. There are {$known}; --format says it, whatever the name.
app-stdin = standard input
app-stdout = standard output
app-did-imported-text = Imported from a text
