## What has changed, each in a line that can be read aloud

change-stop = {$hour} {$title}
change-added = {$stop}: stop added
change-removed = {$stop}: stop removed
change-start = {$from} → {$to} {$title}
change-start-set = {$title}: {$to}, no time so far
change-start-lost = {$title}: no time, instead {$of}
change-end = {$stop}: ends at {$to} instead of {$from}
change-end-set = {$stop}: ends at {$to}
change-end-lost = {$stop}: end not set, instead of {$from}
change-duration = {$stop}: {$to} instead of {$from}
change-duration-unknown = duration unknown
change-title = “{$from}” becomes “{$to}”
change-place = {$stop}: {$to} instead {$of}
change-place-set = {$stop}: {$to}
change-place-lost = {$stop}: no place, instead {$of}
change-address = {$stop}: address, {$to} instead {$of}
change-address-set = {$stop}: address, {$to}
change-address-lost = {$stop}: address removed, it was {$from}
change-room-lost = {$stop}: no room, instead {$of}
change-access = {$stop}: access, {$to}
change-access-lost = {$stop}: access removed, it was {$from}
change-parking = {$stop}: parking, {$to}
change-parking-lost = {$stop}: parking removed, it was {$from}
change-status-confirmed = {$stop}: confirmed
change-status-tentative = {$stop}: to be confirmed
change-status-option = {$stop}: optional
change-status-cancelled = {$stop}: cancelled
change-press = {$stop}: {$to} instead {$of}
change-press-set = {$stop}: {$to}
change-press-lost = {$stop}: press access removed, it was {$from}
change-group = {$stop}: group {$to} instead {$of}
change-group-set = {$stop}: group {$to}
change-group-lost = {$stop}: everybody, no longer group {$from}
change-note = {$stop}: note for {$audience}, “{$to}”
change-note-lost = {$stop}: note for {$audience} removed, it was “{$from}”
change-call = {$stop}: in place by {$to} instead of {$from}
change-call-set = {$stop}: in place by {$to}
change-call-lost = {$stop}: no time to be in place, it was {$from}
# What somebody does, after the name. $gender is f, m, n where it is not known, or you where it is the reader.
change-who = {$stop}: {$who} {$does}
change-you = you
change-and = {$one} and {$other}
change-joins = is added
change-leaves = is no longer there
change-welcomes = { $gender ->
    [you] welcome the guests
   *[n] welcomes the guests
}
change-welcomes-no-more = { $gender ->
    [you] no longer welcome the guests
   *[n] no longer welcomes the guests
}
change-speaks = { $gender ->
    [you] speak
   *[n] speaks
}
change-speaks-minutes = { $gender ->
    [you] speak for {$to} instead of {$from}
   *[n] speaks for {$to} instead of {$from}
}
change-speaks-for = { $gender ->
    [you] speak for {$to}
   *[n] speaks for {$to}
}
change-speaks-open = { $gender ->
    [you] speak without a set duration, instead of {$from}
   *[n] speaks without a set duration, instead of {$from}
}
change-speaks-no-more = { $gender ->
    [you] no longer speak
   *[n] no longer speaks
}
change-confirmed = { $gender ->
    [you] confirm that you come
   *[n] confirms
}
change-awaited = { $gender ->
    [you] have still to answer
   *[n] has still to answer
}
change-unannounced = { $gender ->
    [you] are no longer announced
   *[n] is no longer announced
}
change-declined = { $gender ->
   *[n] sends apologies
}
change-absent = { $gender ->
   *[n] is absent
}
change-represented = { $gender ->
   *[n] is represented by {$name}
}
change-stands-in = { $gender ->
    [you] represent {$name}
   *[n] represents {$name}
}
change-stands-in-no-more = { $gender ->
    [you] no longer represent {$name}
   *[n] no longer represents {$name}
}
change-expected = { $gender ->
    [you] {$stop}: you are expected there
   *[n] {$stop}: expected there
}
change-not-expected = { $gender ->
    [you] {$stop}: you are no longer expected there
   *[n] {$stop}: no longer expected there
}
change-alone = {$stop}: {$does}
change-speeches = {$stop}: order of speeches, {$names}
change-speeches-rule = {$stop}: speeches in the order of precedence
change-leg = Transfer from {$from} to {$title}: {$new} instead of {$old}
change-leg-set = Transfer from {$from} to {$title}: {$new}
change-leg-lost = No direct transfer any more from {$from} to {$title}
change-leg-unknown = duration unknown
change-visit-title = The visit “{$from}” is called “{$to}”
change-reference = Reference: {$to} instead {$of}
change-reference-set = Reference: {$to}
change-reference-lost = Reference removed, it was {$from}
change-aims = Purpose of the visit: {$to}
change-aims-lost = Purpose of the visit removed
change-mention = Mention on every page: {$to}
change-mention-lost = Mention on every page removed, it was {$from}
change-rank = {$who}: place given by hand, no. {$position} ({$reason})
change-rank-lost = {$who}: place by precedence, no longer by hand
change-press-block = To the press: {$to}
change-press-block-lost = Instructions to the press removed
change-person = {$from} becomes {$to}
change-hour-zone = {$hour} ({$zone})

## Messages to those who are concerned

message-changed = The programme {$dates} has changed: {$changes}.
message-changed-undated = The programme has changed: {$changes}.
message-withdrawn = You are no longer expected at the visit {$dates}: {$changes}.
message-new = Here is your programme {$dates}: {$changes}.
message-of-day = of {$date}
message-of-days = of {$range}
message-more = { $count ->
    [one] and {$count} other change
   *[other] and {$count} other changes
}
message-version = This is version {$number}, of {$instant}.
message-replaces = Version {$to} cancels and replaces version {$from}.
message-subject = {$visit}: your programme has changed (version {$number})
message-subject-new = {$visit}: your programme (version {$number})
message-calendar = Create one calendar for each visit. With each new version: in Google Calendar, import the file and the stops are updated; in classic Outlook, Thunderbird and Nextcloud, first delete the calendar of the version before, then open the new file.
message-enclosed = Enclosed: {$files}.
message-file-calendar = your calendar
message-file-cancelled = the cancellation in your calendar
message-file-programme = your programme
message-file-notice = what changes
message-greeting = {$address},

## Releases and packages, as the command line says them

cli-release = Freezes a version, with its number and its fingerprint
cli-diff = Shows what has changed between two versions, and whom it concerns
cli-send = Prepares a folder for each person concerned: message, calendar, programme
cli-register = Shows who holds which version, or notes it
cli-arg-release-name = Name of the version
cli-arg-release-comment = What is particular about this version
cli-arg-release-recipient = A person for whom the version is meant; may be repeated
cli-arg-release-calendar = Writes the public calendar again there, at once: a file, or a shared folder
cli-arg-from = Version to start from (the last one by default)
cli-arg-to = Version to arrive at (the present state by default)
cli-arg-release = The visit as this version froze it
cli-arg-since = The version that the recipients already have
cli-arg-cancel = Cancels everything that the calendar held
cli-arg-outlook = One file for each stop, for Outlook: -o names the folder to write them into
cli-arg-send-output = The folder to make; it must not exist, or be empty
cli-arg-register-release = The version that was handed over
cli-arg-register-person = To whom; may be repeated
cli-arg-register-recipients = Notes every recipient of the version
cli-arg-register-how = How: sent, printed, handed; mistaken strikes out what was noted by mistake
cli-released = Version {$number} frozen on {$instant}. Fingerprint {$fingerprint}.
cli-release-open = Still open in this version:
cli-release-calendar-failed = Version {$number} is frozen; only the calendar was not written. {$why}
cli-send-edited = The visit was edited after version {$number}: these edits are not in what is sent. Freeze them first: deroule release.
cli-diff-none = Nothing has changed.
cli-diff-head = From version {$from} to version {$to}:
cli-diff-head-present = From version {$from} to the present state:
cli-diff-people = concerns {$people}
cli-sent = { $count ->
    [0] Nobody is concerned: nothing is written for anybody in {$folder}.
    [one] {$count} person concerned; the folder is ready in {$folder}. Nothing has been sent.
   *[other] {$count} persons concerned; their folders are ready in {$folder}. Nothing has been sent.
}
cli-calendars-written = { $count ->
    [one] {$folder}: {$count} calendar written.
   *[other] {$folder}: {$count} calendars written.
}
cli-invitations-written = { $count ->
    [one] {$folder}: {$count} file written.
   *[other] {$folder}: {$count} files written.
}
cli-register-none = Nobody holds a version yet.
cli-register-noted = { $count ->
    [one] Noted for {$count} person.
   *[other] Noted for {$count} persons.
}
cli-register-line = {$name}: version {$number}, {$how} on {$instant}

## How somebody came by a version

way-sent = sent
way-printed = printed
way-handed = handed over

## What stands in the way

app-fail-nothing-to-release = The visit has no stop yet: there is nothing to freeze. Add a stop and try again.
app-fail-nothing-released = No version has been frozen yet. The visit is intact; freeze a first version: screen “Send out”, or deroule release.
app-fail-no-release = There is no version {$asked}; the last one is version {$last}.
app-fail-folder-not-empty = “{$path}” exists and is not empty: nothing is written into it. Name a new folder.
app-fail-not-a-folder = “{$path}” is a file, and a folder is needed here. Nothing has been written. Give another name.
app-fail-way = “{$text}” is no way to hand over a version. Possible: sent, printed, handed, mistaken.
app-fail-stopped = Stopped as you asked. Nothing has been written.
app-did-restored = Version {$number} taken up again

## The screen on which a version is given out

app-give-concerned = { $count ->
    [0] Nobody is concerned
    [one] {$count} person concerned
   *[other] {$count} persons concerned
}
app-give-unaffected = { $count ->
    [0] nobody is left out
    [one] {$count} receives nothing
   *[other] {$count} receive nothing
}
app-give-holds = holds V{$number}
app-give-holds-old = still holds V{$number}
app-give-holds-none = holds nothing yet
app-give-persons = { $count ->
    [0] nobody
    [one] {$count} person
   *[other] {$count} persons
}
app-give-calendar = calendar
app-give-calendars = a calendar each
app-give-sheet-of-person = Programme and calendar
app-give-cancelled = Cancellation in the calendar
app-give-forms = PDF, .ics, message
app-give-form-pdf = PDF
app-give-nothing = Nothing to send
app-give-unchanged = Unchanged
app-give-sends = { $count ->
    [one] {$count} to send
   *[other] {$count} to send
}
app-give-changes = { $count ->
    [one] {$count} change
   *[other] {$count} changes
}
app-give-withdrawn = Withdrawn
app-give-first = First version
app-give-since = Since V{$number}, frozen on {$instant}
app-give-before-first = No version has been frozen yet.
app-give-holds-since = V{$number}, {$how} on {$instant}
app-give-due = V{$number} is meant for them, not noted yet
app-give-open-tentative = “{$stop}” is to be confirmed
app-give-open-option = “{$stop}” is optional
app-give-open-awaited = “{$stop}”: answer awaited, {$names}
app-give-released = Version {$number} frozen.
app-give-shared-failed = Version {$number} frozen, but the shared calendar could not be written again: {$why}
app-give-noted = { $count ->
    [one] Noted for {$count} person.
   *[other] Noted for {$count} persons.
}
app-give-packed = { $count ->
    [0] Nobody is concerned: no message to prepare.
    [one] {$count} message ready in {$folder}. Nothing has been sent.
   *[other] {$count} messages ready in {$folder}. Nothing has been sent.
}
app-give-stopped = Stopped. Nothing has been written.
app-give-drafted = The message to {$name} is open in your mail program. Read it again and send it yourself.
app-give-draft-saved = The message to {$name} is ready in {$folder}, but no mail program could open it.
app-give-restored = The visit is again that of version {$number}.
app-give-folder = packages-v{$number}
app-give-still-old = { $count ->
    [one] {$count} person still holds V{$number}
   *[other] {$count} persons still hold V{$number}
}
app-give-still-older = { $count ->
    [one] {$count} person holds a version older than V{$number}
   *[other] {$count} persons hold a version older than V{$number}
}
app-version-of = V{$number} – {$instant}
app-version-edited = V{$number} of {$instant}, edited since
