# Who reads what leaves the office, and what is withheld from them.

## The command line

papers-cli-withheld = Montre ce qu'un lecteur ne voit pas, avant que rien ne parte
papers-arg-person = pour une personne : son identifiant ou son nom exact ; ce à quoi elle assiste, avec ce que lit son public
papers-arg-place = un seul lieu : son identifiant ou son nom exact
papers-fail-no-person = Personne ne s'appelle « {$named} ». Nommez la personne par son identifiant ou son nom exact, comme « Claire PETIT ».
papers-fail-which-person = « {$named} » désigne plusieurs personnes ; nommez-en une par son identifiant :
papers-fail-no-place = Aucun lieu ne s'appelle « {$named} ». Nommez-le par son identifiant ou son nom exact.
papers-fail-for-whom = « {$sheet} » se fait pour une personne. Ajoutez --person et son identifiant ou son nom exact.
papers-fail-no-news = « {$sheet} » ne dit pas ce qui a changé : --since va avec « {$news} » (changements). Rien n'a été écrit.

## What a reader does not read

withheld-everything-read = Ce lecteur voit tout ce qui est écrit.
withheld-summary = Ce lecteur ne voit pas : {$things}.
withheld-stop = { $count ->
    [one] une étape
   *[other] {$count} étapes
}
withheld-reserve = { $count ->
    [one] une étape en réserve
   *[other] {$count} étapes en réserve
}
withheld-person = { $count ->
    [one] une personne
   *[other] {$count} personnes
}
withheld-presence = { $count ->
    [one] une présence
   *[other] {$count} présences
}
withheld-speech = { $count ->
    [one] une durée de parole
   *[other] {$count} durées de parole
}
withheld-note-public = { $count ->
    [one] une note au public
   *[other] {$count} notes au public
}
withheld-note-participants = { $count ->
    [one] une note aux participants
   *[other] {$count} notes aux participants
}
withheld-note-internal = { $count ->
    [one] une note interne
   *[other] {$count} notes internes
}
withheld-note-drivers = { $count ->
    [one] une note aux chauffeurs
   *[other] {$count} notes aux chauffeurs
}
withheld-call = { $count ->
    [one] une heure « en place à »
   *[other] {$count} heures « en place à »
}
withheld-telephone = { $count ->
    [one] un téléphone
   *[other] {$count} téléphones
}
withheld-mobile = { $count ->
    [one] un numéro de mobile
   *[other] {$count} numéros de mobile
}
withheld-diet = { $count ->
    [one] un régime alimentaire
   *[other] {$count} régimes alimentaires
}
withheld-mobility = { $count ->
    [one] un besoin de mobilité
   *[other] {$count} besoins de mobilité
}
withheld-mail = { $count ->
    [one] une adresse mail
   *[other] {$count} adresses mail
}
withheld-address = { $count ->
    [one] une formule d'appel
   *[other] {$count} formules d'appel
}
withheld-standing = { $count ->
    [one] le mandat, les dates ou le rang d'une personne
   *[other] les mandats, dates et rangs de {$count} personnes
}
withheld-access = { $count ->
    [one] l'accès d'un lieu
   *[other] l'accès de {$count} lieux
}
withheld-parking = { $count ->
    [one] un stationnement
   *[other] {$count} stationnements
}
withheld-capacity = { $count ->
    [one] la capacité d'un lieu
   *[other] la capacité de {$count} lieux
}
withheld-fixed = quelles heures sont fixes
withheld-leeway = ce qui peut céder
withheld-leg = les trajets
withheld-margin = les marges
withheld-latest = au plus tard {$hour}
withheld-minimum = au moins {$duration}
withheld-optional = option {$priority}
withheld-leg-line = {$from} → {$to} : {$minutes}
withheld-margin-line = {$left} sur {$wanted} voulues
withheld-hour-fixed = heure fixe
withheld-seats = { $count ->
    [one] une place
   *[other] {$count} places
}

## The pane of the paper

ui-paper-for = Pour
ui-export-paper = Exporter la feuille affichée (PDF)
ui-export-document = {$title} (Word)
ui-export-paper-document = Exporter la feuille affichée (Word)
ui-paper-choose-person = Choisissez la personne au-dessus de la feuille, puis exportez la feuille affichée.
ui-readers-audiences = Publics
ui-readers-persons = Personnes
ui-withheld-see = Voir la liste
ui-withheld-hide = Masquer la liste
ui-withheld-title = Ce que ce lecteur ne voit pas
