# The visits of the library: the first screen, its search, and how a visit begins.

## How far a day is

near-today = aujourd'hui
near-ongoing = en cours
near-tomorrow = demain
near-days = dans {$days} jours
near-weeks = dans {$weeks} semaines
near-months = dans {$months} mois

## A visit in the list

library-days = { $count ->
    [one] {$count} jour
   *[other] {$count} jours
}
library-stops = { $count ->
    [0] aucune étape
    [one] {$count} étape
   *[other] {$count} étapes
}
library-groups = {$count} groupes
library-reference = réf. {$reference}
library-draft = Projet
library-approved = Validé
library-released = Diffusé
library-edited-today = modifié aujourd'hui à {$hour}
library-edited-yesterday = modifié hier à {$hour}
library-edited-on = modifié le {$date}
# The worst of what is wrong, and on which day: « Il manque 10 min le 15 octobre ».
library-missing = Il manque {$minutes} min le {$date}
library-conflicts = { $count ->
    [one] {$count} conflit le {$date}
   *[other] {$count} conflits le {$date}
}

## The folder

library-folder-gone = Le dossier des visites n'est plus là : {$folder}. Rien n'est effacé par Déroulé. Rebranchez le disque, ou choisissez un autre dossier.
library-folder-unreadable = Le dossier des visites ne peut pas être lu : {$folder}. Vous n'en avez pas le droit, ou le disque ne répond pas. Choisissez un autre dossier.
library-folder-is-file = Ce qui devrait être le dossier des visites est un fichier : {$folder}. Il reste tel quel. Choisissez un autre dossier.
library-too-many = Le dossier des visites contient plus de {$most} fichiers : les plus récents sont montrés. Choisissez un dossier plus précis.

## Beginning a visit

library-no-title = Une visite a besoin d'un intitulé. Rien n'a été écrit.
library-no-date = Donnez la date du premier jour : les journées du modèle partent d'elle. Rien n'a été écrit.
library-template-work = Journée de travail
library-template-opening = Inauguration
library-template-delegation = Délégation étrangère

## Search, on the command line

cli-search = Cherche dans toutes les visites d'un dossier
cli-arg-search = Les mots à trouver : une étape, une personne, un lieu, une note
cli-arg-library = Le dossier des visites ; sans lui, celui qui est choisi dans la fenêtre
cli-search-none = Rien ne répond à « {$text} » dans {$folder}.
cli-search-empty = Donnez au moins un mot à chercher.
cli-search-unread = { $count ->
    [one] {$count} fichier n'a pas pu être lu :
   *[other] {$count} fichiers n'ont pas pu être lus :
}
