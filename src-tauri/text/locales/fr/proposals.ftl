# Proposals: orders, choices, small changes of order, and what stands in the way

app-offer-order = Autre ordre : {$changes}
app-offer-swap = {$first} et {$other} : échanger leurs places
app-offer-position = {$stop} en {$place ->
    [one] {$place}re position
   *[other] {$place}e position
  }
app-offer-other-day = {$stop} : le {$day}, en {$place ->
    [one] {$place}re position
   *[other] {$place}e position
  }
app-offer-revive = {$stop} : reprise
app-offer-group = {$stop} : avec le groupe {$group} seulement
app-offer-everybody = {$stop} : avec tous
app-offer-saves = {$saved} de trajet en moins ({$before} → {$after}).
app-offer-costs = {$more} de trajet en plus.
app-offer-sooner = Fin plus tôt de {$by}.
app-offer-later = Fin plus tard de {$by}.
app-offer-left-out = En réserve : {$stops}
app-offer-kept = {$kept ->
    [0] Aucune étape en option gardée sur {$of}.
    [one] 1 étape en option gardée sur {$of}.
   *[other] {$kept} étapes en option gardées sur {$of}.
  }
app-offer-estimated = { $count ->
    [one] 1 trajet n'est qu'estimé.
   *[other] {$count} trajets ne sont qu'estimés.
  }
app-offer-best = C'est la meilleure, et c'est prouvé.
app-offer-soonest = Aucune ne finit plus tôt, et c'est prouvé.
app-offer-not-proved = Il n'est pas prouvé que ce soit la meilleure.
app-offer-unknown = { $count ->
    [one] Le trajet de « {$from} » à « {$to} » est inconnu : aucun ordre n'a été cherché où ces étapes se suivent.
   *[other] {$count} trajets sont inconnus, dont celui de « {$from} » à « {$to} » : aucun ordre n'a été cherché qui en a besoin.
  }
app-offer-unfinished = Le temps donné n'a pas suffi pour tout examiner.
app-did-proposed = Proposition : {$title}

## Why not, and what a delay costs

app-why-fits = « {$stop} » tient dans cette journée : un ordre existe où rien ne manque.
app-why-unknown = On ne peut pas dire pourquoi « {$stop} » tient ou non : un trajet est inconnu, ou les groupes se séparent plusieurs fois.
app-why-missing = « {$stop} » ne tient pas : il manque au moins {$minutes}, quel que soit l'ordre.
app-why-not = « {$stop} » ne tient pas, quel que soit l'ordre.
app-fact-day-starts = la journée commence à {$hour}
app-fact-day-ends = la journée finit à {$hour}
app-fact-fixed = {$hour} fixe : {$stop}
app-fact-opens = {$stop} : pas avant {$hour}
app-fact-closes = {$stop} : fini à {$hour}
app-fact-at-least = {$stop} : au moins {$minutes}
app-fact-lasts = {$stop} : {$minutes}
app-fact-way = {$minutes} de trajet, de {$from} à {$to}
app-fact-ways = Les trajets entre ces étapes, du départ au retour : {$minutes} au moins
app-fact-ways-unmeasured = Les trajets entre ces étapes, du départ au retour
app-late-margin = Jusqu'à +{$minutes} min : la marge avant {$hour} paie, il en reste {$left}
app-late-free = Jusqu'à +{$minutes} min : rien, une attente l'absorbe
app-late-breaks = À +{$by} min, « {$stop} » fait manquer {$hour} de {$missing} min
app-late-never = Aucun retard de « {$stop} », jusqu'à quatre heures, ne fait manquer une heure fixe

## « Proposer »

app-offer-summary-conflicts = { $count ->
    [0] aucun conflit
    [one] 1 conflit
   *[other] {$count} conflits
  }
app-offer-summary-travel = {$minutes} de trajet
app-offer-summary-end = fin à {$hour}
app-room = de {$first} à {$last}
app-room-at = à {$hour}
app-spread-lack = Il manque {$minutes} avant {$hour}
app-spread-gap = {$minutes} libres avant {$hour}
app-spread-nothing = Il n'y a pas de minutes à répartir autour de cette étape
app-spread-least = au moins {$minutes}
app-spread-refused = Ces étapes ne peuvent pas donner ces minutes sans passer sous leur minimum. Rien n'a changé : choisissez-en d'autres, ou moins de minutes.
app-did-situated = Lieux situés d'après leur commune, trajets estimés

ui-suggest = Proposer une meilleure journée
ui-spread = Répartir des minutes
ui-why-not = Pourquoi cette étape ne tient-elle pas ?
ui-lateness = Voir ce que coûte un retard
ui-situate = Situer les lieux d'après leur commune
ui-situate-help = Des lieux n'ont pas encore de position : leurs trajets peuvent être estimés.
ui-offers-of = Propositions pour le {$day}
ui-offers-looking = Recherche en cours
ui-offers-now = Journée actuelle
ui-offers-then = Journée proposée
ui-offers-list = Propositions, la meilleure d'abord
ui-offers-none = Rien de mieux n'a été trouvé pour cette journée : elle reste telle quelle.
ui-offers-apply = Appliquer la proposition
ui-slot-moved = déplacée
ui-slot-hours = autre heure
ui-slot-out = en réserve
ui-slot-in = reprise
ui-spread-minutes = Minutes à donner (+) ou à prendre (−)
ui-spread-over = Sur les étapes
ui-spread-how = De quelle façon
ui-spread-by-length = selon leur durée
ui-spread-alike = à parts égales
ui-spread-apply = Répartir les minutes
ui-means = Moyen
ui-means-car = En voiture
ui-means-walk = À pied
ui-means-coach = En car
