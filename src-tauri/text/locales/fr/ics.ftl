# What calendar files say. They are read on telephones, one line after the other: short, the label first.

# The title of an event that does not take place; programs that show no status show at least this.
ics-cancelled = ANNULÉ : {$title}
ics-untitled = Étape
# The name of a calendar whose visit has no title.
ics-visit = Visite officielle
ics-leg = Trajet {$from} → {$to}

## The description, line by line

# $hour may be « vers 16h » already.
ics-earliest = {$hour} au plus tôt
ics-in-place = En place à {$hour}
# By when others than the reader are to be there; for the hosts only.
ics-in-place-others = En place à {$hour} : {$audience}
ics-group = Groupe : {$name}
ics-welcome = Accueil : {$people}
ics-speeches = Prise de parole : {$people}
ics-access = Accès : {$text}
ics-parking = Stationnement : {$text}
# A note and for whom it was written; for the hosts only, others get the note alone.
ics-note = Note ({$audience}) : {$text}
ics-present = Présents : {$people}
ics-awaited = Réponse attendue : {$people}
ics-declined = Excusés : {$people}
ics-absent = Absents : {$people}
ics-speaker-minutes = {$person} ({$minutes} min)
ics-represented = {$person}, représenté par {$by}
ics-represented-madam = {$person}, représentée par {$by}

## Calendars that are written again

# The name of one reader's calendar.
ics-visit-of = {$visit} : {$reader}
# An event that its reader was given before.
ics-withdrawn-stop = Cette étape ne figure plus à votre programme.
ics-withdrawn-visit = La visite est annulée.
