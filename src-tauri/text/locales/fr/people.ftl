# L'écran « Personnes » : ce que Rust en dit.

people-summary = { $count ->
    [0] Personne n'est attendu
    [one] {$count} personne, dans l'ordre protocolaire
   *[other] {$count} personnes, dans l'ordre protocolaire
}
people-whole-visit = Toute la visite
people-text = Texte appliqué : décret n° 89-655 du 13 septembre 1989, art. 3 ; rangs 1 à 10 dans la rédaction du 1er mars 2024, les autres à vérifier. Le rang est un conseil avec sa source : vous pouvez toujours le changer, en écrivant pourquoi.
people-text-paris = Texte appliqué : décret n° 89-655 du 13 septembre 1989, art. 2, à Paris ; rédaction à vérifier. Le rang est un conseil avec sa source : vous pouvez toujours le changer, en écrivant pourquoi.

people-presence-confirmed = { $gender ->
    [f] Confirmée
    [m] Confirmé
   *[n] Présence confirmée
}
people-presence-awaited = { $gender ->
    [f] Attendue
    [m] Attendu
   *[n] Réponse attendue
}
people-presence-declined = { $gender ->
    [f] Excusée
    [m] Excusé
   *[n] Excuses reçues
}
people-presence-absent = { $gender ->
    [f] Absente
    [m] Absent
   *[n] Absence
}
people-presence-represented = { $gender ->
    [f] Représentée par {$name}
    [m] Représenté par {$name}
   *[n] Représentation par {$name}
}
people-presence-none = Pas à cette étape
people-away = { $gender ->
    [f] Absente, rang non attribué
    [m] Absent, rang non attribué
   *[n] Absence, rang non attribué
}
people-beside = À l'étape, hors de l'ordre des autorités
people-role-welcomes = accueille
people-role-speaks = parle
people-role-speaks-minutes = parle {$minutes} min

people-row = rang {$position}, {$name}, {$function}, {$reason}
people-row-unranked = sans rang, {$name}, {$function}, {$reason}

people-speeches-total = {$minutes} min en tout
people-speeches-rule = Ordre inverse des rangs, art. 19. {$name} arrive en dernier et part en premier.
people-speeches-by-hand = Ordre donné à la main. {$name} arrive en dernier et part en premier.

people-twins = {$name} figure deux fois.

people-forgotten-welcome = Quelqu'un pour accueillir à {$hour}
people-forgotten-welcome-untimed = Quelqu'un pour accueillir
people-forgotten-nobody-welcomes = {$stop} : personne n'a le rôle « accueille ».
people-forgotten-at = {$place}, {$hours}
people-forgotten-held = {$names}, dans la visite
people-forgotten-excused = {$names}, ne vient pas
people-forgotten-elsewhere = {$names}, à aucune étape de ce lieu
people-forgotten-perhaps-department = {$names} est parmi les invités ; rien ne dit de quel département, ajoutez-le à sa fonction
people-forgotten-perhaps-body = {$names} est parmi les invités ; rien ne dit de quelle intercommunalité, ajoutez-la à sa fonction
people-forgotten-commune = Commune à préciser : {$commune}, {$place}
people-forgotten-commune-why = Plusieurs communes portent ce nom, ou aucune ; sans elle, ni sous-préfet, ni parlementaires, ni présidences ne sont proposés. Ajoutez le code postal à l'adresse du lieu, ou corrigez le nom
people-forgotten-invited = Invité
people-forgotten-declined = Excusé
people-forgotten-not-needed = Sans objet
people-forgotten-reason = {$answer} : {$reason}

# La fonction à imprimer de qui tient une charge.
people-function-mayor = maire {$of}
people-function-sub-prefect = sous-préfet {$of}
people-function-deputies = député, {$territory}
people-function-senators = sénateur, {$territory}
people-function-intercommunality = président, {$territory}
people-function-department = président du conseil départemental, {$territory}
people-function-region = président du conseil régional, {$territory}
people-function-collectivity = président, {$territory}
people-function-owner = exploitant, {$territory}

people-not-a-date = « {$text} » n'est pas une date. {$old} reste en place.
people-no-name = Il faut un nom, comme « Mme Anne MERLE, maire d'Alès ».
people-field-nothing = rien
