# A text or a file that is reviewed before it becomes a visit, or enters one.

review-reading = Lecture de {$file}…
review-known = Déjà dans la visite
review-known-at = Déjà dans la visite, à {$hour}
ui-review-into = vers « {$title} »
ui-review-enter-visit = Ajouter à la visite
ui-review-enter-with = {$count ->
    [0] Ajouter le but à la visite
    [one] Ajouter {$count} étape à la visite
   *[other] Ajouter {$count} étapes à la visite
}
ui-review-create-aims = Créer la visite avec son but
ui-review-keep-aim = Garder comme but de la visite
ui-review-state-aim = But de la visite
ui-review-state-known = Déjà là
ui-review-said-aim = But de la visite : {$title}.
ui-review-take-back = Reprendre
ui-review-key-keep = garder
ui-review-key-discard = écarter
ui-review-key-correct = corriger
ui-review-key-aim = but
ui-review-proposed = { $count ->
    [one] {$count} proposition
   *[other] {$count} propositions
}
ui-review-aims-count = { $count ->
    [one] {$count} but
   *[other] {$count} buts
}
ui-review-leave-visit = Revenir à la visite
ui-import = Ajouter depuis un texte ou un document…
ui-work-stop = Arrêter
ui-work-stopped = Arrêté. Rien n'a changé.
ui-review-first = Terminez d'abord cette relecture, ou quittez-la : le fichier déposé n'est pas ouvert.
