## What every page says

print-programme = Programme
print-deroule = Run sheet, minute by minute
print-untitled = Visit
print-untitled-on = Visit of {$date}
print-no-title = Untitled stop
print-reference = Ref.: {$reference}
print-continued = continued
print-page = page {$number} of {$total}
print-nothing = Nothing is planned yet.
print-provisional = Provisional programme, subject to change
print-calendar = Calendar of the visit, to be opened in a diary

## Which state of the visit it is

print-draft = Draft
print-draft-of = Draft of {$date} at {$hour}
print-draft-after = Draft of {$date} at {$hour}, after version {$number}
print-version = V{$number} – {$date} at {$hour}
print-version-again = V{$number} – {$date} at {$hour}, cancels and replaces V{$old}

## For whom it is, framed on every page

print-for-participants = For participants only
print-for-drivers = For drivers only
print-internal = Internal document

## Heads of columns and blocks

print-hour = Time
print-duration = Duration
print-stop = Stop
print-press = Press
print-place = Place and room
print-people = Welcome and speeches
print-transport = Transport
print-notes = Notes
print-internal-notes = Internal notes
print-accreditation = Accreditation
print-gate = Arrival of the press
print-press-contact = Press contact

## Hours

print-hour-open = time to be set
print-earliest = {$hour} at the earliest
print-latest = {$hour} at the latest
print-until = until {$hour}
print-fixed = fixed time
print-at-least = at least {$duration}
print-option = option {$priority}
print-in-place = In place by {$hour}
print-press-in-place = Press in place by {$hour}
print-participants-in-place = Participants in place by {$hour}

## People

print-by = By {$names}
print-welcomed-by = Welcomed by {$names}
print-welcome = Welcome: {$names}
print-speech = Speech: {$names}
print-speeches = { $count ->
    [one] Speech: {$names}
   *[other] Speeches: {$names}
}
print-speaks-for = {$name}, {$duration}
print-with = With {$names}
print-awaited = To be confirmed: {$names}
print-declined = { $count ->
    [one] Declined: {$names}
   *[other] Declined: {$names}
}
print-absent = { $count ->
    [one] Absent: {$names}
   *[other] Absent: {$names}
}
print-represented = {$person}, represented by {$substitute}
print-represented-her = {$person}, represented by {$substitute}

## Places

print-access = Access: {$text}
print-parking = Parking: {$text}

## Groups, moves and margins

print-everybody = Everybody
print-of-group = {$group}: {$text}
print-leg = move: {$from} → {$to}
# The minutes are estimated from the places
print-leg-estimated = move: {$from} → {$to} (estimated)
print-about = ≈ {$duration}
print-leg-unknown = move: {$from} → {$to} (duration to be set)
print-margin = margin before the fixed time of {$hour} (floor {$floor})
print-margin-short = margin before the fixed time of {$hour}, instead of {$wanted} (floor {$floor})
print-free = free time before the fixed time of {$hour}
print-missed = {$missing} missing before the fixed time of {$hour}
print-at-best = {$text}, at best
print-legend-fixed = Thick bar and “fixed time”: this time moves only when it is edited itself.
print-legend-thin = Grey rows: moves and margins.

## What had to be changed on paper

print-note-replaced = { $count ->
    [one] A character that the faces of the sheet do not have is printed as “□”: {$characters} ({$where}).
   *[other] Characters that the faces of the sheet do not have are printed as “□”: {$characters} ({$where}).
}
print-note-visit = heading of the visit
print-error = The sheet could not be laid out. The visit is safe; try another format, and report this case: {$detail}
