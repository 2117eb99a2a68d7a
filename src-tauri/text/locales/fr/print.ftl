# The words of the printed sheets.

## What every page says

print-programme = Programme
print-deroule = Déroulé minute par minute
# The title of a visit that has none.
print-untitled = Visite
print-untitled-on = Visite du {$date}
# A stop without a title.
print-no-title = Étape sans titre
print-reference = Réf. : {$reference}
print-continued = suite
print-page = page {$number} sur {$total}
print-nothing = Rien n'est encore prévu.
print-provisional = Programme prévisionnel, susceptible de modifications
print-calendar = Calendrier de la visite, à ouvrir dans un agenda

## Which state of the visit it is

print-draft = Projet
print-draft-of = Projet du {$date} à {$hour}
# Something was edited after a version was sent.
print-draft-after = Projet du {$date} à {$hour}, après la version {$number}
print-version = V{$number} – {$date} à {$hour}
# A version that takes the place of the one before in every pocket.
print-version-again = V{$number} – {$date} à {$hour}, annule et remplace la V{$old}

## For whom it is, framed on every page

print-for-participants = Réservé aux participants
print-for-drivers = Réservé aux chauffeurs
print-internal = Document interne

## Heads of columns and blocks

print-hour = Heure
print-duration = Durée
print-stop = Étape
print-press = Presse
print-place = Lieu et salle
print-people = Accueil et parole
print-transport = Transport
print-notes = Notes
print-internal-notes = Notes internes
print-accreditation = Accréditation
print-gate = Accueil de la presse
print-press-contact = Contact presse

## Hours

print-hour-open = heure à préciser
# The hour is a lower bound: a duration or a move before it is not known.
print-earliest = au plus tôt {$hour}
print-latest = au plus tard {$hour}
print-until = jusqu'à {$hour}
print-fixed = heure fixe
print-at-least = au moins {$duration}
print-option = option {$priority}
print-in-place = En place à {$hour}
print-press-in-place = Presse en place à {$hour}
print-participants-in-place = Participants en place à {$hour}

## People

# Under a stop that is called a welcome already.
print-by = Par {$names}
print-welcomed-by = Accueil par {$names}
print-welcome = Accueil : {$names}
print-speech = Parole : {$names}
print-speeches = { $count ->
    [one] Prise de parole : {$names}
   *[other] Prises de parole : {$names}
}
print-speaks-for = {$name}, {$duration}
print-with = Avec {$names}
print-awaited = À confirmer : {$names}
print-declined = { $count ->
    [one] Excusé : {$names}
   *[other] Excusés : {$names}
}
print-absent = { $count ->
    [one] Absent : {$names}
   *[other] Absents : {$names}
}
print-represented = {$person}, représenté par {$substitute}
print-represented-her = {$person}, représentée par {$substitute}

## Places

print-access = Accès : {$text}
print-parking = Stationnement : {$text}

## Groups, moves and margins

print-everybody = Tous
print-of-group = {$group} : {$text}
print-leg = trajet : {$from} → {$to}
# The minutes are estimated from the places
print-leg-estimated = trajet : {$from} → {$to} (estimé)
print-about = ≈ {$duration}
# Nobody has said how long the move takes.
print-leg-unknown = trajet : {$from} → {$to} (durée à préciser)
print-margin = marge avant l'heure fixe de {$hour} (plancher {$floor})
print-margin-short = marge avant l'heure fixe de {$hour}, au lieu de {$wanted} (plancher {$floor})
print-free = temps libre avant l'heure fixe de {$hour}
print-missed = il manque {$missing} avant l'heure fixe de {$hour}
# A duration or a move before the fixed hour is not known.
print-at-best = {$text}, au mieux
print-legend-fixed = Trait épais et mention « heure fixe » : l'heure ne bouge que si on la modifie elle-même.
print-legend-thin = Lignes grisées : trajets et marges.

## What had to be changed on paper

print-note-replaced = { $count ->
    [one] Un caractère que les polices de la feuille n'ont pas est imprimé « □ » : {$characters} ({$where}).
   *[other] Des caractères que les polices de la feuille n'ont pas sont imprimés « □ » : {$characters} ({$where}).
}
print-note-visit = en-tête de la visite
print-error = La feuille n'a pas pu être mise en page. La visite est intacte ; essayez un autre format, et signalez-nous ce cas : {$detail}
