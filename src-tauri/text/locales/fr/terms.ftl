# The words of the trade, for sheets, calendars, the window and the command line alike.
# Small letters, as inside a sentence; who prints a label alone asks for a capital.

## What the press may do at a stop

press-open = ouvert à la presse
press-pool = pool presse
press-photo = tour d'images
press-stakeout = micro tendu
press-conference = conférence de presse
press-closed = hors presse

## How sure a stop is

status-confirmed = confirmé
status-tentative = à confirmer
status-option = option
# Kept in mind, takes no time, stands on no paper.
status-dropped = en réserve
status-cancelled = annulé

## How far the visit has come

visit-status-draft = projet
visit-status-approved = validé
visit-status-released = diffusé

## Who may read

audience-public = public et presse
audience-participants = participants
audience-internal = interne
audience-drivers = chauffeurs

## What a person does at a stop

# In a list beside a name: « Mme Arnaud, accueil ». $gender is f or m, or n for a noun that needs none.
role-attends = { $gender ->
    [f] présente
    [m] présent
   *[n] présence
}
role-welcomes = accueil
role-speaks = prise de parole
role-speaks-minutes = prise de parole ({$minutes} min)
role-awaited = { $gender ->
    [f] attendue
    [m] attendu
   *[n] réponse attendue
}
role-declined = { $gender ->
    [f] excusée
    [m] excusé
   *[n] excuses
}
role-absent = { $gender ->
    [f] absente
    [m] absent
   *[n] absence
}
role-represented = { $gender ->
    [f] représentée par {$name}
    [m] représenté par {$name}
   *[n] représentation par {$name}
}

## What a person is to the visit

person-host = puissance invitante
person-guest = invité d'honneur
person-delegation = délégation
person-participant = participant
person-press = presse
person-driver = chauffeur
person-staff = équipe

## What sort of moment a stop is

kind-welcome = accueil
kind-meeting = réunion
kind-visit = visite
kind-meal = repas
kind-press = presse
kind-ceremony = cérémonie
kind-speech = prise de parole
kind-break = temps protégé
kind-departure = départ
kind-other = autre

## When a stop takes place

timing-start-fixed = heure fixe
timing-end-fixed = fin fixe
timing-follows = à la suite
timing-window = plage
timing-untimed = sans heure

## How an hour is meant

precision-about = vers {$hour}
precision-from = à partir de {$hour}
