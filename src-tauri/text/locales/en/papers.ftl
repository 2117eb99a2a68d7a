## The command line

papers-cli-withheld = Shows what a reader does not see, before anything leaves
papers-arg-person = for one person: the id or the exact name; what he or she attends, with what that audience reads
papers-arg-place = one place only: its id or its exact name
papers-fail-no-person = Nobody is called “{$named}”. Name the person by id or exact name, such as “Claire PETIT”.
papers-fail-which-person = “{$named}” names several people; name one by id:
papers-fail-no-place = No place is called “{$named}”. Name it by its id or its exact name.
papers-fail-for-whom = “{$sheet}” is made for one person. Add --person and the id or the exact name.
papers-fail-no-news = “{$sheet}” does not say what has changed: --since goes with “{$news}” (changements). Nothing was written.

## What a reader does not read

withheld-everything-read = This reader sees everything that is written.
withheld-summary = This reader does not see: {$things}.
withheld-stop = { $count ->
    [one] one stop
   *[other] {$count} stops
}
withheld-reserve = { $count ->
    [one] one stop in reserve
   *[other] {$count} stops in reserve
}
withheld-person = { $count ->
    [one] one person
   *[other] {$count} people
}
withheld-presence = { $count ->
    [one] one attendance
   *[other] {$count} attendances
}
withheld-speech = { $count ->
    [one] one length of speech
   *[other] {$count} lengths of speech
}
withheld-note-public = { $count ->
    [one] one note for the public
   *[other] {$count} notes for the public
}
withheld-note-participants = { $count ->
    [one] one note for participants
   *[other] {$count} notes for participants
}
withheld-note-internal = { $count ->
    [one] one internal note
   *[other] {$count} internal notes
}
withheld-note-drivers = { $count ->
    [one] one note for drivers
   *[other] {$count} notes for drivers
}
withheld-call = { $count ->
    [one] one “in place by” time
   *[other] {$count} “in place by” times
}
withheld-telephone = { $count ->
    [one] one telephone number
   *[other] {$count} telephone numbers
}
withheld-mobile = { $count ->
    [one] one mobile number
   *[other] {$count} mobile numbers
}
withheld-diet = { $count ->
    [one] one diet
   *[other] {$count} diets
}
withheld-mobility = { $count ->
    [one] one mobility need
   *[other] {$count} mobility needs
}
withheld-mail = { $count ->
    [one] one e-mail address
   *[other] {$count} e-mail addresses
}
withheld-address = { $count ->
    [one] one form of address
   *[other] {$count} forms of address
}
withheld-standing = { $count ->
    [one] the mandate, dates or rank of one person
   *[other] the mandates, dates and ranks of {$count} people
}
withheld-access = { $count ->
    [one] how one gets into one place
   *[other] how one gets into {$count} places
}
withheld-parking = { $count ->
    [one] one parking note
   *[other] {$count} parking notes
}
withheld-capacity = { $count ->
    [one] the capacity of one place
   *[other] the capacity of {$count} places
}
withheld-fixed = which times are fixed
withheld-leeway = what can give way
withheld-leg = the moves
withheld-margin = the margins
withheld-latest = {$hour} at the latest
withheld-minimum = at least {$duration}
withheld-optional = option {$priority}
withheld-leg-line = {$from} → {$to}: {$minutes}
withheld-margin-line = {$left} of {$wanted} wanted
withheld-hour-fixed = fixed time
withheld-seats = { $count ->
    [one] one seat
   *[other] {$count} seats
}

## The pane of the paper

ui-paper-for = For
ui-export-paper = Export the sheet on display (PDF)
ui-export-document = {$title} (Word)
ui-export-paper-document = Export the sheet on display (Word)
ui-paper-choose-person = Choose the person above the sheet, then export the sheet on display.
ui-readers-audiences = Audiences
ui-readers-persons = People
ui-withheld-see = See the list
ui-withheld-hide = Hide the list
ui-withheld-title = What this reader does not see
