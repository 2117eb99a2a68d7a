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

## The logo

print-note-logo = The office's logo could not be printed: it is not a readable PNG, JPEG or SVG picture of at most 3 MB. The sheet is printed without it; choose another picture.

## Formats

print-no-such-form = The sheet “{$sheet}” is not written as {$form}. Nothing was written. Formats of this sheet: {$forms}.
