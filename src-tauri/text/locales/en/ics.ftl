ics-cancelled = CANCELLED: {$title}
ics-untitled = Stop
ics-visit = Official visit
ics-leg = Transfer {$from} → {$to}

## The description, line by line

ics-earliest = {$hour} at the earliest
ics-in-place = In place by {$hour}
ics-in-place-others = In place by {$hour}: {$audience}
ics-group = Group: {$name}
ics-welcome = Welcomed by: {$people}
ics-speeches = Speeches: {$people}
ics-access = Access: {$text}
ics-parking = Parking: {$text}
ics-note = Note ({$audience}): {$text}
ics-present = Present: {$people}
ics-awaited = Awaiting an answer: {$people}
ics-declined = Declined: {$people}
ics-absent = Absent: {$people}
ics-speaker-minutes = {$person} ({$minutes} min)
ics-represented = {$person}, represented by {$by}
ics-represented-madam = {$person}, represented by {$by}

## Calendars that are written again

ics-visit-of = {$visit}: {$reader}
ics-withdrawn-stop = This stop is no longer on your programme.
ics-withdrawn-visit = The visit is cancelled.
