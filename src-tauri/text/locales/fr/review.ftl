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

## The people of a source

review-twin-visit = Déjà dans la visite : {$name}
# $line is where the source names the same person before.
review-twin-source = Figure déjà ligne {$line} : {$name}
# « Téléphone : 04 66 00 00 00 »; $field names what is added.
review-adds = {$field} : {$value}
ui-review-people = Personnes
review-twin-adds = Ajoute { $what }
review-twin-differs = { $field } : « { $known } », et ici « { $read } »
ui-review-said-person = Gardé : {$name}.
ui-review-said-merged = Réuni avec la fiche connue : {$name}.
ui-review-said-replaced = Réuni, comme dans la source : {$name}.
ui-review-said-apart = Gardé à part : {$name}.
ui-review-state-merged = Réuni avec la fiche connue, qui est complétée
ui-review-state-replaced = Réuni avec la fiche connue, comme dans la source
ui-review-state-apart = Gardé à part
ui-review-merge = Réunir, compléter la fiche
ui-review-merge-replace = Réunir, comme dans la source
ui-review-apart = Garder à part
ui-review-people-enter = { $count ->
    [one] {$count} personne entre
   *[other] {$count} personnes entrent
}
ui-review-people-undecided = { $count ->
    [one] {$count} personne reste à décider
   *[other] {$count} personnes restent à décider
}
ui-review-enter-people = { $count ->
    [one] Ajouter {$count} personne à la visite
   *[other] Ajouter {$count} personnes à la visite
}
ui-review-state-kept-person = Gardé
ui-review-state-out-person = Écarté
ui-review-said-out-person = Écarté : {$name}.
ui-review-create-people = { $count ->
    [one] Créer la visite avec {$count} personne
   *[other] Créer la visite avec {$count} personnes
}
