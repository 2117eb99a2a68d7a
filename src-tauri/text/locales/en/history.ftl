# The history of a visit.

# $when: « 18/09/2020 at 14:20 ».
history-brought-back = State of {$when} taken up again
ui-history = History
ui-history-show = Show the history
ui-history-list = Edits, the latest first
ui-history-present = The visit as it is
ui-history-past = The visit as it was on {$day} at {$hour}
ui-history-undone = undone since
ui-history-keep = Take up this state
ui-history-keep-says = Nothing is lost: what follows stays in the history, and taking up can be undone.
ui-history-leave = Back to the present
