# What the program says of a visit: problems, edits, refusals, failures.

## Problems

# $hour is the fixed hour, $minutes what is missing before it.
app-pin-missed = Il manque {$minutes} min avant {$hour}
app-pin-missed-group = Il manque {$minutes} min avant {$hour} pour le groupe {$group}
# $arrival: when everybody would be there. $floor: the floor of the margin.
app-pin-missed-why = arrivée à {$arrival}, « {$stop} » commence à {$hour}
app-pin-missed-why-floor = arrivée à {$arrival}, marge d'au moins {$floor} min, « {$stop} » commence à {$hour}
app-margin-below-wanted = Marge avant {$hour} : {$left} min au lieu de {$wanted}
app-overlap = « {$second} » commence {$minutes} min avant la fin de « {$first} »
app-window-missed = « {$stop} » ne tient pas entre {$opens} et {$closes} : {$minutes} min dépassent
app-leg-estimated = De « {$from} » à « {$to} », le trajet n'est qu'estimé : ≈ {$minutes} min
app-leg-unknown = Trajet inconnu de « {$from} » à « {$to} » : l'heure d'arrivée n'est pas garantie
app-duration-unknown = Durée inconnue de « {$stop} » : la suite n'est pas garantie
app-duration-below-minimum = « {$stop} » dure {$minutes} min, moins que son minimum de {$minimum} min
app-hour-skipped = « {$stop} » : {$hour} n'existe pas cette nuit-là (passage à l'heure d'été), compté {$counts}
app-hour-twice = « {$stop} » : {$hour} existe deux fois cette nuit-là (passage à l'heure d'hiver), c'est la première qui compte
app-person-absent = {$person} ne vient pas à « {$stop} » et doit encore y accueillir, y parler ou y représenter quelqu'un
app-person-in-two-places = {$person} est en même temps à « {$first} » et à « {$second} »
app-place-in-two-groups = {$place} reçoit en même temps « {$first} » et « {$second} »
app-too-few-seats = { $people ->
    [one] {$group} : {$people} personne
   *[other] {$group} : {$people} personnes
} pour { $seats ->
    [one] {$seats} place
   *[other] {$seats} places
}
app-untimed = « {$stop} » n'a pas encore d'heure
app-past-day-end = « {$stop} » finit {$minutes} min après la fin de la journée ({$hour})
app-before-day-start = « {$stop} » commence {$minutes} min avant le début de la journée ({$hour})

# The sum behind a conflict, a line each.
app-sum-start = {$stop}, début
app-sum-duration = {$stop}, durée
app-sum-leg = Trajet vers {$stop}
app-sum-leg-estimated = Trajet vers {$stop}, estimé
app-sum-wait = Attente avant l'ouverture de {$stop}
app-sum-floor = Marge, plancher
app-sum-missing = Reste à trouver
app-sum-minutes = {$minutes} min

app-conflicts = { $count ->
    [one] {$count} conflit
   *[other] {$count} conflits
}
app-checks = { $count ->
    [one] {$count} point à voir
   *[other] {$count} points à voir
}

## Repairs

app-repair-shorten = {$stop} : {$from} → {$to} min
app-repair-margin = Plancher de la marge avant {$stop} : {$from} → {$to} min
app-repair-earlier = {$stop} : plus tôt, de {$from} à {$to}
app-repair-drop = {$stop} : mise en réserve
app-repair-touches = { $count ->
    [one] Une seule étape touchée.
   *[other] {$count} étapes touchées.
}
app-repair-heals = Plus aucun conflit.
app-repair-leaves = { $count ->
    [one] Il reste {$count} conflit.
   *[other] Il reste {$count} conflits.
}
app-repair-minimum = Minimum prévu : {$minutes} min.

## Edits, as history and the gesture line name them

app-did-created = Visite créée
app-did-imported = Importé de {$source}
app-did-replaced = Remplacé par le texte de {$source}
app-did-visit = Visite : {$field}
app-did-day-added = Journée ajoutée : {$date}
app-did-day-moved = Journée du {$from} déplacée au {$to}
app-did-day-removed = Journée retirée : {$date}
app-did-day = Journée modifiée : {$date}
app-did-stop-added = Étape ajoutée : {$stop}
app-did-stop-removed = Étape retirée : {$stop}
app-did-stop-moved = Étape déplacée : {$stop}
app-did-title = « {$from} » devient « {$to} »
app-did-pinned = {$stop} : heure fixée à {$hour}
app-did-end-pinned = {$stop} : fin fixée à {$hour}
app-did-follows = {$stop} suit ce qui précède
app-did-untimed = {$stop} : sans heure
app-did-shifted = {$stop} : {$minutes} min, de {$from} à {$to}
# A following stop that is shifted gets its hour fixed, and that is said.
app-did-shifted-pinned = {$stop} : {$minutes} min, heure fixée à {$to}
app-did-duration = {$stop} : {$from} → {$to} min
app-did-duration-unknown = {$stop} : durée inconnue
app-did-minimum = {$stop} : minimum {$minutes} min
app-did-minimum-none = {$stop} : plus de minimum
app-did-place = {$stop} : {$place}
app-did-place-none = {$stop} : sans lieu
app-did-stop = {$stop} : modifié
app-did-leg = Trajet vers {$stop} : {$minutes} min
app-did-leg-unknown = Trajet vers {$stop} : inconnu
app-did-means = Trajet vers {$stop} : {$means}
app-did-leg-removed = Trajet vers {$stop} retiré
app-did-margin = Marge avant {$stop} : {$wanted} min, plancher {$floor}
app-did-margin-removed = Marge avant {$stop} retirée
app-did-people = Personnes : {$name}
app-did-merged = Personnes : deux fiches réunies, {$name}
app-did-invitation = Invitations : {$territory}
app-did-speeches = {$stop} : ordre des discours
app-did-attendance = {$stop} : {$name}
app-did-place-record = Lieu : {$place}
app-did-group = Groupe : {$group}
app-did-repair = Réparation : {$title}
app-did-several = { $count ->
    [one] {$count} changement
   *[other] {$count} changements
}
app-undone = Annulé : {$what}
app-redone = Rétabli : {$what}

# Effects said after an edit.
app-effect-margin = Marge avant {$hour} : {$left} min
app-effect-floor = Marge avant {$hour} : {$left} min, au plancher
app-effect-held = {$hour} n'a pas bougé

## Refusals: the edit is impossible, nothing was changed

app-refused = Rien n'a été changé : {$why}.
app-refused-at = Rien n'a été changé : la commande n° {$number} est refusée, {$why}.
app-refusal-no-day = il n'y a pas de journée du {$date} ; ajoutez-la d'abord
app-refusal-day-exists = il y a déjà une journée du {$date}
app-refusal-day-has-stops = la journée du {$date} a encore des étapes
app-refusal-no-stop = il n'y a pas d'étape « {$name} »
app-refusal-id-exists = l'identifiant « {$name} » est déjà pris
app-refusal-not-in-line = l'étape « {$name} » n'est pas dans cette journée
app-refusal-no-leg = personne ne va directement de « {$from} » à « {$to} »
app-refusal-no-margin = il n'y a pas de marge avant « {$name} »
app-refusal-floor = le plancher ({$floor} min) dépasse la marge voulue ({$wanted} min)
app-refusal-no-group = il n'y a pas de groupe « {$name} » ; ajoutez-le d'abord
app-refusal-group-has-stops = le groupe « {$name} » a encore des étapes
app-refusal-no-place = il n'y a pas de lieu « {$name} » ; ajoutez-le d'abord
app-refusal-place-used = le lieu « {$name} » sert encore à une étape
app-refusal-no-person = il n'y a pas de personne « {$name} »
app-refusal-not-there = « {$name} » n'est pas à cette étape
app-refusal-rank-without-reason = un rang donné à la main se compte à partir de 1 et demande son motif, qui est imprimé
app-refusal-not-a-mail = « {$mail} » n'est pas une adresse électronique, comme nom@exemple.fr
app-refusal-one-person = « {$name} » est déjà une seule personne
app-refusal-represents-self = « {$name} » ne peut pas se représenter soi-même
app-refusal-empty-name = il faut un nom ou un intitulé
app-refusal-window = la plage se ferme avant de s'ouvrir
app-refusal-untimed = « {$name} » n'a pas encore d'heure à décaler ; donnez-lui-en une
app-refusal-range = les minutes ou l'heure dépassent ce qu'un agenda peut dire (une semaine pour une durée, un jour pour un décalage)
app-refusal-priority = la priorité d'une étape facultative va de 1 à 99

## Failures: what happened, what is safe, what to do

app-fail-not-found = « {$path} » n'existe pas. Rien n'a été changé. Vérifiez le nom et le dossier.
app-fail-is-folder = « {$path} » est un dossier, pas un fichier. Rien n'a été changé. Donnez le nom d'un fichier.
app-fail-exists = « {$path} » existe déjà et reste tel quel. Choisissez un autre nom.
app-fail-not-a-visit = « {$path} » n'est pas une visite de Déroulé et reste tel quel. Pour lire un texte, un calendrier ou un tableau : deroule import.
app-fail-newer = « {$path} » a été écrit par une version plus récente de Déroulé et reste tel quel. Mettez Déroulé à jour pour le modifier.
app-fail-damaged = « {$path} » est abîmé et reste tel quel. La commande deroule show --outline rend ce qui se lit encore ; reprenez aussi la dernière sauvegarde.
app-fail-read-only = « {$path} » est protégé en écriture. La visite est intacte, et cette modification n'y est pas. Copiez le fichier à un endroit où vous pouvez écrire, ou faites lever la protection.
app-fail-not-written = « {$path} » n'a pas pu être écrit : le disque a refusé. Ce qui s'y trouvait est intact. Vérifiez le disque, ou choisissez un autre endroit.
app-fail-not-read = « {$path} » n'a pas pu être lu : le disque a refusé. Il reste tel quel. Vérifiez le disque, ou reprenez la dernière sauvegarde.
app-fail-full = « {$path} » n'a pas pu être écrit : il n'y a plus de place sur le disque. Ce qui s'y trouvait est intact. Libérez de la place, ou choisissez un autre endroit.
app-fail-no-right-to-write = « {$path} » n'a pas pu être écrit : vous n'en avez pas le droit ici. Ce qui s'y trouvait est intact. Choisissez un dossier qui est à vous.
app-fail-no-right-to-read = « {$path} » n'a pas pu être lu : vous n'en avez pas le droit. Il reste tel quel. Demandez le droit de le lire à qui vous l'a confié.
app-fail-busy = « {$path} » est tenu depuis trop longtemps par un autre programme. La visite est intacte, et cette modification n'y est pas. Fermez l'autre programme, puis recommencez.
app-fail-no-folder = « {$path} » n'a pas pu être écrit : ce dossier n'existe pas. Rien n'a été écrit. Créez le dossier, ou choisissez-en un autre.
app-fail-conflict = La visite vient d'être changée ailleurs. Rien n'est perdu, et ce geste n'est pas fait : la dernière version est là, refaites-le sur elle.
app-fail-outline = « {$source} », ligne {$line} : {$expected}. Rien n'a été changé. Corrigez cette ligne et recommencez.
app-fail-commands = « {$source} », ligne {$line}, colonne {$column} : ce n'est pas du JSON. Rien n'a été changé. Corrigez cet endroit ; docs/commands.md montre chaque commande.
app-fail-commands-cut-short = « {$source} », ligne {$line} : le texte s'arrête avant la fin, une accolade, un crochet ou un guillemet manque. Rien n'a été changé. Complétez-le ; docs/commands.md montre chaque commande.
app-fail-commands-no-list = « {$source} » n'est pas une liste de commandes, « [ … ] ». Rien n'a été changé. docs/commands.md montre chaque commande.
app-fail-command = « {$source} », ligne {$line}, commande n° {$number} : {$misfit}. Rien n'a été changé. docs/commands.md montre chaque commande.
app-misfit-missing = il manque « {$name} »
app-misfit-twice = « {$name} » est donné deux fois
app-misfit-unknown = « {$name} » est inconnu ici ; il y a {$known}
app-misfit-instead = {$found} au lieu {$needed}
app-misfit-form = une valeur est d'une autre forme, {$form}
app-misfit-number = d'un nombre entier
app-misfit-text = d'un texte entre guillemets
app-misfit-list = d'une liste, comme {"[\"09:00\", \"18:00\"]"}
app-misfit-fields = de champs entre accolades
app-misfit-other = d'une des formes prévues
app-fail-no-such-stop = Aucune étape ne s'appelle « {$named} ». Nommez-la par son identifiant, son intitulé exact ou son heure, comme 09:35.
app-fail-which-stop = « {$named} » désigne plusieurs étapes ; nommez-en une par son identifiant :
app-fail-minutes = « {$text} » n'est pas un nombre de minutes, d'un jour au plus. Écrivez par exemple +10, -20 ou 1h30.
app-fail-date = « {$text} » n'est pas une date. Écrivez par exemple 2020-09-21 ou 21 septembre 2020.
app-fail-no-such-day = La visite n'a pas de journée du {$date}. Ses journées : {$days}.
app-fail-no-day-at-all = La visite n'a pas de journée du {$date}, et n'en a encore aucune.
app-fail-zone = « {$text} » n'est pas un fuseau horaire. Écrivez par exemple Europe/Paris ou Indian/Reunion.
app-fail-audience = « {$text} » n'est pas un public. Il y a public, participants, internal et drivers.
app-fail-no-sheet = Il n'y a pas de feuille « {$name} ». Il y a : {$sheets}.
app-fail-no-sample = Il n'y a pas d'exemple « {$name} ». Il y a : {$samples}.
app-fail-nothing-to-undo = Il n'y a rien à annuler. La visite reste telle quelle.
app-fail-nothing-to-redo = Il n'y a rien à rétablir. La visite reste telle quelle.
app-fail-no-proposal = { $count ->
    [0] Il n'y a pas de proposition n° {$number} : il n'y en a aucune. La visite reste telle quelle.
    [one] Il n'y a pas de proposition n° {$number} : il n'y en a qu'une. La visite reste telle quelle.
   *[other] Il n'y a pas de proposition n° {$number} : il y en a {$count}. La visite reste telle quelle.
}
app-fail-no-invitee = { $count ->
    [0] Il n'y a pas de ligne n° {$number} : il n'y en a aucune. La visite reste telle quelle.
   *[other] La ligne n° {$number}, sur {$count}, n'attend pas de réponse : elle n'existe pas, ou elle ne demande pas une autorité. La visite reste telle quelle. « deroule forgotten » sans option les montre avec leur numéro.
}
app-fail-nothing-to-write = Aucune étape n'a d'heure pour ce public : un calendrier vide n'est pas écrit, et « {$path} » reste tel quel. Donnez une heure à une étape, ou choisissez un autre public.
app-fail-unexpected = Quelque chose d'imprévu s'est produit. La visite est intacte, telle qu'elle était avant ce geste. Détail : {$detail}
app-fail-too-many-stops = « {$source} » donnerait {$count} étapes ; une visite en tient {$most}. Rien n'a été changé. Découpez le texte.

# Beside a cell of the run sheet: the old value stays.
app-cell-not-an-hour = « {$text} » n'est pas une heure. {$old} reste en place.
app-cell-not-a-duration = « {$text} » n'est pas une durée. {$old} reste en place.
app-cell-not-a-margin = « {$text} » n'est pas une marge. Écrivez « 20 », ou « 20 (5) » avec un plancher.
app-cell-end-before-start = « {$text} » est avant le début. {$old} reste en place.
app-cell-no-start = L'étape n'a pas d'heure de début : donnez d'abord une heure ou une durée.
app-cell-empty-title = Une étape a besoin d'un intitulé. « {$old} » reste en place.
app-cell-nothing = rien

## The window's own lines

app-until = jusqu'à {$hour}
app-until-unknown = jusqu'à ?
app-at-least = au plus tôt
app-leg = Trajet
app-means-car = en voiture
app-means-walk = à pied
app-means-coach = en car
app-leg-missing = Trajet inconnu
app-leg-by-commune = Trajet estimé d'après la commune
app-leg-by-points = Trajet estimé d'après la carte
# Minutes that are estimated
app-about = ≈ {$duration}
app-leg-row-estimated = trajet, environ {$minutes} min, estimé
app-leg-row = trajet, {$minutes} min
app-leg-row-unknown = trajet, durée inconnue
app-margin-row = Marge avant {$hour}
app-margin-row-label = marge avant {$hour}, {$left} min sur {$wanted}, plancher {$floor}
app-margin-row-missing = marge avant {$hour}, il manque {$minutes} min
app-row-fixed = heure fixe, {$hour}, {$title}
app-row = {$hour}, {$title}
app-row-untimed = sans heure, {$title}
app-row-until = peut commencer jusqu'à {$hour}
app-row-end = de {$hour} à {$end}
app-people-more = { $count ->
    [one] et {$count} autre personne
   *[other] et {$count} autres personnes
}
app-draft-edited = Projet · modifié le {$when}
app-page-label = {$sheet}, page {$page} sur {$pages}, telle qu'elle sera imprimée ; le même contenu se lit dans l'agenda
app-page-tried = Aperçu : {$what}. {$sheet}, page {$page} sur {$pages}, telle qu'elle serait imprimée ; le même contenu se lit dans l'agenda
app-page-same = {$what} ; ce papier ne change pas
app-exported = {$file} écrit dans {$folder}.
app-export-cancelled = Rien n'a été écrit.
app-printed = {$file} est ouvert dans la visionneuse du système.
app-untitled = Visite du {$date}
app-untitled-undated = Visite
app-read-only-notice = Ce fichier est en lecture seule : rien ne sera changé.

# Fields of the visit, as history names them.
app-field-title = intitulé
app-field-reference = référence
app-field-lang = langue
app-field-zone = fuseau
app-field-aims = objet
app-field-status = état
app-field-hour-style = écriture des heures
app-field-office = service émetteur
app-field-press = presse
app-field-mention = mention

# A crash of another program left pieces beside the name that is wanted.
app-fail-leftovers = À côté de « {$path} » se trouvent des restes d'un fichier du même nom (-wal ou -journal), qui peuvent contenir des modifications. Rien n'a été changé. Choisissez un autre nom.
app-fail-no-revision = Il n'y a pas d'état n° {$asked} : le dernier est le n° {$last}.

## What a line of an outline should have had

app-expected = il faut ici {$expected}
app-expected-found = il faut ici {$expected}, pas « {$found} »
app-expected-date = une date comme 2020-09-21
app-expected-other-day = une journée qui n'est pas déjà nommée
app-expected-day-before = une ligne « = DATE » avant celle-ci
app-expected-zone = un fuseau comme Europe/Paris
app-expected-hours = des heures comme [08:00-19:30], la première avant la dernière
app-expected-hour = une heure comme !12:15, !-13:30 ou !?
app-expected-title = l'intitulé d'une étape
app-expected-minutes = des minutes comme 45 ou ?, une semaine au plus
app-expected-margin = une marge et son plancher, comme 20 (5)
app-expected-priority = une priorité de 1 à 99
app-expected-name = un nom
app-expected-id = un identifiant
app-expected-other-id = un identifiant qui n'est pas déjà pris
app-expected-line-end = la fin de la ligne
app-expected-owner = une étape, une personne ou un lieu au-dessus de cette ligne en retrait
app-expected-move-ends = une étape avant le trajet et une après, dans la même journée
app-expected-other-move = un seul trajet entre deux étapes
app-expected-pin-behind = une heure fixe après la marge
app-expected-other-margin = une seule marge avant une heure fixe
app-expected-known-stop = l'identifiant d'une étape de ce texte
app-expected-known-person = l'identifiant d'une personne de ce texte
app-expected-known-place = l'identifiant d'un lieu de ce texte
app-expected-other-person = une autre personne que celle qui est représentée
app-expected-other-role = un rôle que cette personne n'a pas déjà ici
app-expected-visit-field = un champ de la visite (title, reference, aims, office…)
app-expected-person-field = un champ d'une personne (phone, call, mandate, elected, rank…)
app-expected-place-field = un champ d'un lieu (address, coordinates, access, parking, capacity)
app-expected-stop-field = un champ d'une étape, une présence, ou press, note, status, audience
app-expected-other-field = un champ qui n'est pas déjà donné
app-expected-mail = une adresse électronique, comme nom@exemple.fr
app-expected-person-role = host, guest, delegation, participant, press, driver ou staff
app-expected-role = attends, welcomes, speaks, awaited, declined, absent ou by
app-expected-word = un des mots que ce champ connaît
app-expected-audience = public, participants, internal ou drivers
app-expected-text = un texte
app-expected-number = un nombre
app-expected-coordinates = des degrés nord et est comme 44.1258, 4.0817

## Sheets

app-sheet-programme = Programme
app-sheet-deroule = Déroulé minute par minute
app-fail-not-an-outline = « {$source} » n'est pas un plan de visite (première ligne « = DATE ») : lui seul peut remplacer une visite. Rien n'a été changé. Sans --replace, ce qui s'y lit s'ajoute à la visite.
app-fail-several-outlines = Un seul plan peut remplacer une visite ; il y en a {$count}. Rien n'a été changé. Donnez-en un.
app-fail-would-replace-visit = « {$path} » est une visite et reste telle quelle. Choisissez un autre nom pour ce que vous écrivez.
app-fail-several-pages = La feuille a {$pages} pages, et « {$path} » n'en reçoit qu'une. Rien n'a été écrit. Donnez le nom d'un fichier, ou prenez le format pdf.
app-fail-is-visit = « {$source} » est déjà une visite et reste telle quelle. Son plan se relit : deroule show {"\""}{$source}{"\""} --outline | deroule import -
app-fail-beyond-repair = « {$path} » est abîmé et reste tel quel. Rien n'a pu en être relu : reprenez la dernière sauvegarde.
app-fail-no-such-format = Aucune feuille ne s'écrit en « .{$named} ». Rien n'a été écrit. Il y a {$known} ; --format le dit, quel que soit le nom.
app-stdin = entrée standard
app-stdout = sortie standard
app-did-imported-text = Importé d'un texte
