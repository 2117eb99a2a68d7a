# Proposals: orders, choices, small changes of order, and what stands in the way

app-offer-order = Another order: {$changes}
app-offer-swap = {$first} and {$other}: change places
app-offer-position = {$stop} in place {$place}
app-offer-other-day = {$stop}: on {$day}, in place {$place}
app-offer-revive = {$stop}: taken up again
app-offer-group = {$stop}: with group {$group} only
app-offer-everybody = {$stop}: with everybody
app-offer-saves = {$saved} less on the way ({$before} → {$after}).
app-offer-costs = {$more} more on the way.
app-offer-sooner = Over {$by} earlier.
app-offer-later = Over {$by} later.
app-offer-left-out = In reserve: {$stops}
app-offer-kept = {$kept ->
    [0] No optional stop out of {$of} is kept.
    [one] 1 optional stop out of {$of} is kept.
   *[other] {$kept} optional stops out of {$of} are kept.
  }
app-offer-estimated = { $count ->
    [one] 1 journey is only estimated.
   *[other] {$count} journeys are only estimated.
  }
app-offer-best = It is the best one, and that is proved.
app-offer-soonest = None is over earlier, and that is proved.
app-offer-not-proved = It is not proved to be the best one.
app-offer-unknown = { $count ->
    [one] The journey from “{$from}” to “{$to}” is unknown: no order was looked at in which these stops follow one another.
   *[other] {$count} journeys are unknown, among them that from “{$from}” to “{$to}”: no order was looked at that needs one.
  }
app-offer-unfinished = The time that was given was too short to look at everything.
app-did-proposed = Proposal: {$title}

## Why not, and what a delay costs

app-why-fits = “{$stop}” fits into this day: there is an order in which nothing is missing.
app-why-unknown = Whether “{$stop}” fits cannot be said: a journey is unknown, or the groups part several times.
app-why-missing = “{$stop}” does not fit: at least {$minutes} are missing, in whatever order.
app-why-not = “{$stop}” does not fit, in whatever order.
app-fact-day-starts = the day starts at {$hour}
app-fact-day-ends = the day ends at {$hour}
app-fact-fixed = {$hour} fixed: {$stop}
app-fact-opens = {$stop}: not before {$hour}
app-fact-closes = {$stop}: over by {$hour}
app-fact-at-least = {$stop}: at least {$minutes}
app-fact-lasts = {$stop}: {$minutes}
app-fact-way = {$minutes} on the way from {$from} to {$to}
app-fact-ways = The ways between these stops, from departure to return: {$minutes} at least
app-fact-ways-unmeasured = The ways between these stops, from departure to return
app-late-margin = Up to +{$minutes} min: the margin before {$hour} pays, {$left} of it are left
app-late-free = Up to +{$minutes} min: nothing, a wait takes it up
app-late-breaks = At +{$by} min “{$stop}” misses {$hour} by {$missing} min
app-late-never = No delay of “{$stop}”, up to four hours, misses a fixed hour

## “Suggest”

app-offer-summary-conflicts = { $count ->
    [0] no conflict
    [one] 1 conflict
   *[other] {$count} conflicts
  }
app-offer-summary-travel = {$minutes} on the way
app-offer-summary-end = over at {$hour}
app-room = from {$first} to {$last}
app-room-at = at {$hour}
app-spread-lack = {$minutes} are missing before {$hour}
app-spread-gap = {$minutes} are free before {$hour}
app-spread-nothing = There are no minutes to spread around this stop
app-spread-least = at least {$minutes}
app-spread-refused = These stops cannot give these minutes without going below their minimum. Nothing was changed: choose others, or fewer minutes.
app-did-situated = Places put at their communes, journeys estimated

ui-suggest = Suggest a better day
ui-spread = Spread minutes
ui-why-not = Why does this stop not fit?
ui-lateness = See what a delay costs
ui-situate = Put places at their communes
ui-situate-help = Some places have no position yet: their journeys can be estimated.
ui-offers-of = Proposals for {$day}
ui-offers-looking = Looking
ui-offers-now = The day as it is
ui-offers-then = The day as proposed
ui-offers-list = Proposals, the best first
ui-offers-none = Nothing better was found for this day: it stays as it is.
ui-offers-apply = Apply the proposal
ui-slot-moved = moved
ui-slot-hours = another hour
ui-slot-out = in reserve
ui-slot-in = taken up again
ui-spread-minutes = Minutes to give (+) or to take (−)
ui-spread-over = Over the stops
ui-spread-how = How
ui-spread-by-length = by their length
ui-spread-alike = in equal parts
ui-spread-apply = Spread the minutes
ui-means = Means
ui-means-car = By car
ui-means-walk = On foot
ui-means-coach = By coach
