ui-screen-give = Send out
ui-give-version = Version {$number}
ui-give-name = Name of the version
ui-give-name-hint = update: visit to SNR added
ui-give-comment = Remark
ui-give-comment-hint = for the office only
ui-give-readers = Who receives what
ui-give-who = Who
ui-give-receives = Receives
ui-give-withheld-column = Does not receive
ui-give-state = State
ui-give-others = { $count ->
    [one] and {$count} other, not concerned
   *[other] and {$count} others, not concerned
}
ui-give-fewer = Hide those who are not concerned
ui-give-tab-changes = Changes
ui-give-tab-withheld = Withheld
ui-give-tab-page = Preview
ui-give-tab-holders = Handed over
ui-give-no-change = Nothing has changed for this reader.
ui-give-lines = Two lines to paste into a message
ui-give-copy = Copy the text
ui-give-print-notice = Print what changes
ui-give-copied = The text is copied.
ui-give-not-copied = The text could not be copied. Select it and copy it.
ui-give-holders = Who holds version {$number}
ui-give-holders-none = Freeze a first version: you will then note who received it.
ui-give-holders-nobody = Nobody of the visit reads this version.
ui-give-way = In which way
ui-give-sent = Sent
ui-give-printed = Printed
ui-give-handed = Handed over in person
ui-give-mistaken = Noted by mistake
ui-give-hand-over = Note the handover
ui-give-hand-over-count = { $count ->
    [0] Note the handover
    [one] Note the handover to {$count} person
   *[other] Note the handover to {$count} persons
}
ui-give-all = Tick all
ui-give-tick-due = Tick the recipients
ui-give-draft = Open the message
ui-give-draft-hint = Déroulé sends nothing: it prepares. You will then say who received what.
ui-give-release = Freeze the version
ui-give-release-number = Freeze v{$number}…
ui-give-pack = Prepare what is sent
ui-give-share = Choose the folder of the shared calendar
ui-give-shared = Shared calendar: {$folder}
ui-give-restore = Take up V{$number} again
ui-give-versions = Versions
ui-give-ask = { $count ->
    [0] Freeze v{$number}?
    [one] Freeze v{$number} for {$count} person?
   *[other] Freeze v{$number} for {$count} persons?
}
ui-give-ask-text = A frozen version does not change any more. It stays readable and can be printed again.
ui-give-recipients = Recipients
ui-give-recipients-more = Also for others of the visit
ui-give-recipients-find = Find a person
ui-give-not-now = Not now
ui-give-freeze = Freeze v{$number}
ui-give-open = { $count ->
    [one] Before freezing: {$count} open point.
   *[other] Before freezing: {$count} open points.
}
ui-give-open-text = None of it keeps you from freezing.
ui-give-see = Show them
ui-give-hide = Hide them
ui-give-packing = Message {$done} of {$of}
ui-give-stop = Stop
ui-give-fingerprint = fingerprint {$text}
