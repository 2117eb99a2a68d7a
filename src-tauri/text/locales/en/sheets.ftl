## Somebody's own programme

print-personnel = Your programme
print-for-reader = For {$reader}
print-you-welcome = You welcome.
print-you-speak = You speak.
print-you-speak-for = You speak, {$duration}.
print-you-represent = You represent {$person}.
print-departure = Departure at {$hour} → {$way}
print-departure-open = Departure → {$way}
print-way = {$to} ({$duration})
print-way-unknown = {$to} (duration to be set)

## What the other sheets are called

print-livret = Pocket programme
print-livret-a5 = Booklet, A5 pages
print-conducteur = Running order
print-delegation = Delegation
print-contacts = Contacts
print-chevalets = Name tents

## The pocket fold

print-who-receives = Who receives you
print-on-the-spot = On the spot
print-places = Places
print-reach = {$name}: {$telephone}
print-too-long = The pocket programme does not fit on one sheet folded twice: there are too many stops or too much text. Nothing was written. Ask for A5 pages (sheet “{$sheet}”), or for one day (--day).

## The master of ceremonies

print-stop-and-speeches = Stop and speeches
print-spoken = {$spoken} of speeches
print-spoken-of = {$spoken} of speeches in {$taken}

## Lists of people

print-number = No.
print-name-and-function = Name and function
print-telephone-and-mail = Telephone and e-mail
print-form-of-address = Form of address
# Why somebody stands elsewhere than the rule says; on the internal list alone.
print-by-hand = Placed by hand: {$reason}
print-placed-after-mayor = Placed 8th, after the mayor: not in the decree, by custom
print-placed-inviting = Placed 2nd, after the representative of the State: inviting authority (art. 9)
print-placed-free = Not in the decree: placed as the host chooses (art. 18)
# Confided to some readers only.
print-mobile = Mobile: {$text}
print-diet = Diet: {$text}
print-mobility = Mobility: {$text}
print-part-office = Office
print-part-host = Hosts
print-part-staff = Staff
print-part-guest = Guests of honour
print-part-participant = Participants
print-part-driver = Drivers
print-part-press = Journalists
print-part-other = Other people
print-no-contact = This reader knows of no telephone number or e-mail address.
print-without-contact = Without telephone or e-mail: {$names}.
print-no-delegation = Nobody is in the delegation yet.
print-no-tent = Nobody is expected at this table yet.

## The notice of change

print-changements = What changes
# Which version takes the place of which, in large under the title.
print-takes-the-place = V{$number} cancels and replaces V{$old} of {$date} at {$hour}.
print-changed-since = What has changed since V{$number} of {$date} at {$hour}.
print-no-change-since = Nothing has changed for this reader since V{$number}.
print-no-change = No version has been given out yet: there is no change to announce.
print-stop-and-changes = Stop and what changes
print-what-changes = What changes
print-whole-visit = The whole visit
print-legend-changes = Struck out: what no longer holds. In bold: what holds from now on.
# Before what was, which begins with “of”.
print-instead = instead
print-label = {$text}:
# What has no value any more, or not yet.
print-nothing-left = none
print-open = to be specified
print-no-hour-before = without an hour so far
print-added = Stop added
print-added-own = Added to your programme
print-removed = Stop removed
print-removed-own = Removed from your programme
print-stop-cancelled = Stop cancelled
print-end = End
print-day = Day
print-place-alone = Place
print-room = Room
print-access-label = Access
print-parking-label = Parking
print-state = State
print-group = Group
print-note-for = Note ({$audience})
print-in-place-label = In place
print-in-place-of = In place ({$audience})
print-joins = {$who} joins ({$role})
print-leaves = No longer there
print-your-part = Your part
print-represents-no-more = You no longer represent {$person}
print-order-of-speeches = Order of speeches
print-order-by-rule = by precedence
print-changed-reference = Reference
print-changed-aims = Purpose of the visit
print-changed-mention = Mention
print-changed-rank = Place given by hand
print-way-from = Move from {$stop}
print-no-direct-way = no direct move any more
print-visit-title = Title of the visit
print-press-orders = Directions for the press
print-name = Name
print-function = Function

## The logo

print-note-logo = The office's logo could not be printed: it is not a readable PNG, JPEG or SVG picture of at most 3 MB. The sheet is printed without it; choose another picture.

## Formats

print-no-such-form = The sheet “{$sheet}” is not written as {$form}. Nothing was written. Formats of this sheet: {$forms}.
