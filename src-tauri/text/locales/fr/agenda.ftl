# The agenda: gestures on several stops, the quick line, what is refused beside a field.

## What a gesture did. $what is the title of the stop, or « 3 étapes »

app-deed-stops = { $count ->
    [one] {$count} étape
   *[other] {$count} étapes
}
app-deed-shifted = {$what} : {$minutes} min
# $stop is the title where $count is one.
app-deed-moved = { $count ->
    [one] Étape déplacée : {$stop}
   *[other] {$count} étapes déplacées
}
app-deed-to-day = {$what} : {$date}
app-deed-grouped = {$what} : groupe {$group}
app-deed-ungrouped = {$what} : avec tout le monde
app-deed-removed = { $count ->
    [one] Étape retirée : {$stop}
   *[other] {$count} étapes retirées
}
app-deed-cut = { $count ->
    [one] Étape coupée : {$stop}
   *[other] {$count} étapes coupées
}
app-deed-duplicated = { $count ->
    [one] Étape doublée : {$stop}
   *[other] {$count} étapes doublées
}
app-deed-pasted = { $count ->
    [one] Étape collée : {$stop}
   *[other] {$count} étapes collées
}
app-deed-usual-margins = {$what} : marge usuelle
# $what: « 2 étapes ». $chosen: how many were chosen.
app-deed-usual-margins-of = {$what} sur {$chosen} : marge usuelle
app-deed-day-removed = { $count ->
    [one] Journée retirée avec {$count} étape : {$date}
   *[other] Journée retirée avec {$count} étapes : {$date}
}
app-deed-press = presse
app-deed-status = état
app-deed-kind = nature
app-deed-filled = {$what} : {$field}, {$value}
app-deed-emptied = {$what} : {$field}, non précisé

## The quick line, as it is understood

app-reading-group = Groupe
app-reading-everybody = Tout le monde
app-reading-no-place = Non précisé
app-reading-lasts = {$duration}, fin {$end}
app-reading-no-duration = La durée n'est pas dite : la suite ne sera pas garantie. Ajoutez par exemple « 45 min ».
app-reading-new-place = Aucun lieu ne s'appelle ainsi : il sera ajouté. Flèches : prendre un lieu connu.
app-reading-new-group = Aucun groupe ne s'appelle ainsi : il sera ajouté.

## The inspector

app-window-hours = {$opens} – {$closes}
app-not-said = Non précisé

## Beside a field: the old value stays

app-cell-start-after-end = « {$text} » est après la fin, qui est fixe. {$old} reste en place.
app-cell-margin-not-fixed = « {$stop} » n'a pas d'heure fixe : une marge protège une heure fixe. Fixez d'abord l'heure.
app-cell-margin-after-nothing = Rien ne précède « {$stop} » ce jour-là : il n'y a pas de place pour une marge.
app-cell-margin-set = « {$stop} » a déjà une marge : elle reste en place. Modifiez-la sur sa ligne.
# $kind: « temps protégé », « autre ».
app-cell-no-usual-margin = Aucune marge n'est usuelle avant « {$stop} » (nature : {$kind}). Écrivez-la sur la ligne de la marge, ou changez la nature de l'étape.
app-cell-no-usual-margins = Aucune des {$count} étapes ne peut recevoir de marge usuelle : il faut une heure fixe, sans marge déjà posée, et une nature qui en a une.
app-cell-not-a-choice = « {$text} » n'est pas prévu ici. Il y a : {$known}.
app-cell-not-a-window = « {$text} » n'est pas une plage. Écrivez par exemple « 9h-12h ».
app-cell-not-a-priority = « {$text} » n'est pas une priorité. Écrivez un nombre de 1 (à garder d'abord) à 99.
app-cell-not-seats = « {$text} » n'est pas un nombre de places. Écrivez un nombre, chauffeurs non compris, ou videz le champ.
app-cell-no-place = La commune est celle d'un lieu : donnez d'abord le lieu.
app-cell-nobody-reads = Quelqu'un doit pouvoir connaître l'étape : gardez au moins un lecteur.
app-cell-not-a-person = Personne ne s'appelle « {$text} » dans cette visite. Pour l'ajouter, écrivez « M. » ou « Mme » devant le nom.
app-cell-several-persons = « {$text} » désigne plusieurs personnes : {$names}. Écrivez le prénom aussi.
app-cell-not-an-outline = Le presse-papiers ne contient pas d'étapes de Déroulé.

## The command line: `deroule add`

cli-add = Ajoute une étape écrite sur une ligne, « 14h30 visite SNR 45 min »
cli-arg-line = La ligne : heure, intitulé, durée, @ lieu, salle, {"{groupe}"}
cli-arg-after = Derrière quelle étape : identifiant, intitulé exact ou heure HH:MM

## The window: several stops, the clipboard, days

ui-chosen = { $count ->
    [one] {$count} étape choisie
   *[other] {$count} étapes choisies
}
ui-several-help = Ce que vous faites vaut pour toutes, en un seul geste. Échap : revenir à une étape.
# What a value becomes while it is dragged or typed: « 10h35 → 11h20 ».
ui-becomes = {$from} → {$to}
# Beside the pointer: « tient ici, de 9h15 à 11h30 ».
ui-room-here = tient ici, {$hours}
ui-change-duration = Changer la durée
ui-group-of = Mettre dans un groupe
ui-group-new = Ajouter le groupe « {$name} »
ui-day-of = Déplacer à un autre jour
ui-day-example = Par exemple 23 septembre
ui-day-new = Prendre le « {$text} »
ui-status-of = Changer l'état
ui-now = maintenant
ui-usual-margin = Poser la marge usuelle
ui-duplicate = Doubler l'étape
ui-cut = Couper
ui-copy = Copier
ui-paste = Coller
ui-copied = { $count ->
    [one] {$count} étape copiée. Elle se colle ici, dans une autre visite ou dans un courriel.
   *[other] {$count} étapes copiées. Elles se collent ici, dans une autre visite ou dans un courriel.
}
ui-not-copied = Le presse-papiers n'est pas accessible. Rien n'a été copié, et la visite est intacte.
ui-day-add = Ajouter une journée
ui-day-following = Le jour qui suit le dernier
ui-day-move = Déplacer la journée
ui-day-remove = Retirer la journée
ui-day-actions = Gestes sur la journée
ui-days-all = Tous les jours
ui-form = Présentation
ui-form-list = Liste
ui-form-grid = Grille horaire
ui-key-space = Espace
ui-move-extend = Choisir aussi l'étape précédente, suivante
ui-move-add = Ajouter au choix, ou retirer
ui-move-all = Choisir toutes les étapes
ui-move-one = Revenir à une étape

## The quick line

ui-reading = Ce qui est compris
# What a token says to those who do not see it.
ui-token = {$label} : {$value}
ui-token-asked = à préciser
ui-token-change = changer
ui-add-this = ajouter
ui-ghost = Entrée pour ajouter

## Inspector

ui-status = État
ui-kind = Nature
ui-group-field = Groupe
ui-seats-field = Places, sans chauffeurs
ui-seats-none = inconnues
ui-room = Salle
ui-window-field = Entre
ui-window-example = 9h-12h
ui-zone-field = Fuseau
ui-priority-field = Facultative, priorité
ui-priority-none = non
ui-readers = Lu par
ui-note-for = Note, {$name}
ui-call-for = En place à, {$name}
ui-details-more = Autres champs
ui-details-less = Moins de champs
ui-latest-holds = Peut commencer jusqu'à {$hour} sans toucher à {$holds}.
ui-no-slack = Plus de jeu : tout retard touchera {$holds}.
ui-follow-again = Remettre à la suite

## Panes and size

ui-divider-stop = Largeur du volet Étape
ui-divider-paper = Largeur du volet Papier
ui-fold-stop = Replier ou déplier le volet Étape
ui-fold-paper = Replier ou déplier le volet Papier
ui-fold-problems = Replier ou déplier les points à voir
ui-full-screen = Plein écran

## Time grid

ui-untimed = Sans heure
ui-grid-hour = {$hour}h

## Problems that may stand

app-did-accepted = {$stop} : point accepté, {$reason}
app-did-reopened = {$stop} : point à revoir
app-refusal-no-reason = il faut une raison pour accepter un point
cli-accepted = {$problem} (accepté : {$reason})
ui-accept = Accepter
ui-accept-reason = Pourquoi ce point peut rester
ui-accept-example = Par exemple : le préfet est prévenu
ui-accepted = { $count ->
    [one] {$count} point accepté
   *[other] {$count} points acceptés
}
ui-accepted-because = Accepté : {$reason}
ui-reopen = Revoir
ui-give-minutes = Donner les minutes
