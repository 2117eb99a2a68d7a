# The words of the window. Every id begins with `ui-`: the window gets those, and what they name, and nothing else.
# Spaces and apostrophes are typed plainly; the build puts in ’ and the no-break spaces.
# A button is a verb with its object. No « Oups », « Erreur », « invalide », « succès », no exclamation mark.

ui-app = Déroulé
ui-window-title = {$title} – Déroulé
# When the program behind the page does not answer at all.
ui-host-silent = Le programme n'a pas répondu. Ce qui était déjà écrit est à l'abri. Fermez la fenêtre et rouvrez la visite.
ui-close = Fermer
ui-more = Plus
ui-window = Fenêtre
ui-language = Langue
ui-french = Français
ui-english = English
ui-theme = Apparence
ui-theme-system = Comme le système
ui-theme-light = Claire
ui-theme-dark = Sombre

## First screen

ui-local = Tout reste sur ce poste. Aucun compte à créer.
ui-first-title = Votre première visite
ui-first-text = Vous avez sans doute déjà un texte : une note de presse, un courriel, un ancien programme. Collez-le. Déroulé y cherche les heures, les lieux et les personnes, et vous montre ce qu'il a compris avant de rien écrire.
ui-open-sample = Ouvrir la visite d'exemple

## A text or a file becomes a visit

ui-paste-label = Texte à lire
ui-paste-here = Collez ici une note, un courriel, un programme…
ui-read-text = Lire ce texte
ui-begin-source = Partir d'un texte
ui-review-pasted = Texte collé
ui-review-source = Texte lu
ui-review-proposals = Ce que Déroulé propose
ui-review-tab-proposals = Propositions
ui-review-visit = La visite
ui-review-create = Créer la visite
ui-review-create-with = {$count ->
    [one] Créer la visite avec {$count} étape
   *[other] Créer la visite avec {$count} étapes
}
ui-review-leave = Revenir à l'accueil
# Joined by commas: « 4 étapes entrent, 3 restent à décider, 1 sans jour ».
ui-review-enter = {$count ->
    [0] aucune étape n'entre
    [one] {$count} étape entre
   *[other] {$count} étapes entrent
}
ui-review-undecided = {$count ->
    [one] {$count} reste à décider
   *[other] {$count} restent à décider
}
ui-review-barred-count = {$count} sans jour
ui-review-state-open = À décider
ui-review-state-kept = Gardée
ui-review-state-out = Écartée
ui-review-state-barred = Sans jour
ui-review-keep = Garder
ui-review-discard = Écarter
ui-review-correct = Corriger
ui-review-no-day = Sans jour
ui-review-no-hour = Sans heure
ui-review-barred = Cette étape ne peut pas entrer : le texte ne dit pas son jour. Vous l'ajouterez dans l'agenda.
ui-review-said-kept = Gardée : {$title}.
ui-review-said-out = Écartée : {$title}.
ui-review-unchanged = Rien n'a changé.
ui-review-keep-one = Gardez au moins une étape ou une personne pour créer la visite.
ui-review-nothing = Aucune étape n'a été trouvée. Revenez au texte : une ligne comme « 9h30 Accueil, mairie » suffit.
ui-review-left-out = Laissé de côté
# What was left out, where it stands, and why.
ui-review-line = Ligne {$line}
ui-review-because = « {$words} » : {$reason}
ui-section-review = Relire des propositions
ui-review-move = Proposition précédente, suivante

## The visit

ui-close-visit = Toutes les visites
ui-undo = Annuler
ui-redo = Rétablir
ui-save = Enregistrer
ui-changed-elsewhere = La visite a été modifiée ailleurs. Voici son état présent.
ui-saved = Tout est déjà enregistré.
ui-export = Exporter
ui-export-calendar = Calendrier (.ics)
# A printed sheet as a PDF, by its title: « Programme (PDF) ».
ui-export-sheet = {$title} (PDF)
ui-days = Jours
ui-panes = Volets
ui-pane-stop = Étape choisie
ui-pane-paper = Papier
ui-tab-stop = Étape
ui-tab-paper = Papier
ui-show-stop = Voir l'étape choisie
ui-show-paper = Voir le papier
ui-next-pane = Volet suivant
ui-former-pane = Volet précédent
ui-next-day = Jour suivant
ui-former-day = Jour précédent
ui-keys = Touches

## Quick line

ui-add = Ajouter une étape
ui-add-example = Ajouter une étape : 14h30 visite SNR 45 min

## Run sheet

ui-column-hour = Début
ui-column-duration = Durée
ui-column-title = Étape
ui-column-place = Lieu
ui-column-people = Personnes
ui-column-press = Presse
# What a field of the sheet is called: « Durée, Entreprise B ».
ui-cell-of = {$cell}, {$stop}
ui-group = Groupe {$name}
ui-empty-day = Rien n'est encore prévu ce jour-là. Écrivez une première étape sur la ligne du haut, par exemple « 9h accueil 15 min ».
ui-last-gesture = Dernier geste : {$gesture}
ui-edit-cell = Modifier la cellule
ui-add-after = Ajouter une étape après
ui-add-before = Ajouter une étape avant
# The title that a new stop has until it is typed over.
ui-new-stop = Nouvelle étape
ui-row-menu = Menu de la ligne
ui-shift = Décaler, par exemple +10
ui-pin = Heure fixe ou à la suite
ui-move-up = Monter l'étape
ui-move-down = Descendre l'étape
ui-pin-stays = Une heure fixe ne se déplace pas ainsi : modifiez {$hour} sur sa ligne.
ui-remove = Retirer l'étape

## Inspector

ui-empty-inspector = Choisissez une étape pour la voir en entier.
ui-stop-actions = Gestes sur l'étape
ui-timing = Horaire
ui-timing-follows = À la suite
ui-timing-start-fixed = Heure fixe
ui-timing-end-fixed = Fin fixe
ui-timing-window = Plage
ui-timing-untimed = Sans heure
ui-end = Fin
ui-minimum = Peut être réduit à
ui-minimum-none = aucun
ui-latest = Peut commencer jusqu'à {$hour} sans toucher à l'heure fixe qui suit.
ui-latest-past = Aurait dû commencer à {$hour} au plus tard.
ui-earliest = Ne peut commencer avant {$hour}.
ui-uncertain = L'heure est un minimum : un trajet ou une durée manque avant elle.
ui-commune = Commune
ui-point = Position
ui-point-example = 44.1258, 4.0817
app-point-of-commune = celle de la commune
ui-from-to = De {$from} à {$to}
ui-before = Avant {$stop}
ui-leg-minutes = Minutes de trajet
ui-leg-help = Écrivez les minutes, ou « ? » si vous ne les savez pas. Vide, le trajet disparaît.
ui-leg-give = Donner le trajet jusqu'à l'étape
ui-margin-minutes = Marge voulue (plancher)
ui-margin-help = Par exemple « 20 (5) » : 20 min voulues, jamais moins de 5. Vide, la marge disparaît.

## Problems and repairs

ui-problems = À voir
ui-next = suivant
ui-next-problem = Point suivant
ui-former-problem = Point précédent
ui-go-to = Aller à
ui-repair = Réparer
ui-repairs = Réparations
ui-repairs-title = Réparer
ui-repairs-none = Aucune réparation n'est possible sans toucher à une heure fixe. Changez une durée, un trajet, ou l'heure fixe elle-même.
ui-repair-numbered = {$rank}. {$title}
ui-repair-leaves = {$count ->
    [one] Il restera {$count} conflit.
   *[other] Il restera {$count} conflits.
}
ui-apply = Appliquer
ui-repairs-look = voir l'effet,
ui-repairs-leave = fermer

## Paper

ui-page-of = page {$page} sur {$pages}
ui-page-before = Page précédente
ui-page-next = Page suivante
ui-paper-page = Page imprimée
ui-paper-preview = Aperçu
ui-print = Imprimer

## Palette and keys

ui-search = Chercher
ui-find-stop = Chercher une étape
ui-stops = Étapes
ui-nothing-found = Rien ne répond à « {$query} ».
ui-palette-choose = choisir
ui-palette-run = ouvrir
ui-palette-close = fermer
ui-section-stop = Étape
ui-section-visit = Visite
ui-section-look = Voir
ui-section-window = Fenêtre
ui-section-move = Se déplacer dans la feuille
ui-section-type = Écrire dans une cellule
ui-move-row = Ligne précédente, suivante
ui-move-cell = Cellule précédente, suivante
ui-move-ends = Première, dernière cellule
ui-move-day-ends = Première, dernière ligne
ui-move-many = Dix lignes plus haut, plus bas
ui-move-group = Autre groupe, à la même heure
ui-type-keep = Garder
ui-type-next = Garder, puis cellule suivante, précédente
ui-type-leave = Reprendre l'ancienne valeur
ui-type-step = Cinq minutes de plus, de moins ; une avec Maj

ui-key-ctrl = Ctrl
ui-key-shift = Maj
ui-key-alt = Alt
ui-key-enter = Entrée
ui-key-escape = Échap
ui-key-delete = Suppr
ui-key-tab = Tab
ui-key-home = Début
ui-key-end = Fin
ui-key-menu = Menu
ui-key-page-up = PgPr
ui-key-page-down = PgSv
