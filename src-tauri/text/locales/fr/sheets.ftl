# The words of the sheets beyond programme and déroulé.

## Somebody's own programme

print-personnel = Votre programme
print-for-reader = Pour {$reader}
print-you-welcome = Vous accueillez.
print-you-speak = Vous prenez la parole.
print-you-speak-for = Vous prenez la parole, {$duration}.
print-you-represent = Vous représentez {$person}.
# The move after a stop.
print-departure = Départ à {$hour} → {$way}
print-departure-open = Départ → {$way}
print-way = {$to} ({$duration})
print-way-unknown = {$to} (durée à préciser)

## What the other sheets are called

print-livret = Livret de poche
print-livret-a5 = Livret, pages A5
print-conducteur = Conducteur
print-delegation = Délégation
print-contacts = Contacts
print-chevalets = Chevalets

## The pocket fold

print-who-receives = Qui vous accueille
print-on-the-spot = Sur place
print-places = Lieux
# Who answers a telephone.
print-reach = {$name} : {$telephone}
print-too-long = Le livret ne tient pas sur une feuille pliée en quatre : il y a trop d'étapes ou de texte. Rien n'a été écrit. Demandez-le en pages A5 (feuille « {$sheet} »), ou une seule journée (--day).

## The master of ceremonies

print-stop-and-speeches = Étape et prises de parole
print-spoken = {$spoken} de parole
print-spoken-of = {$spoken} de parole sur {$taken}

## Lists of people

print-number = N°
print-name-and-function = Nom et fonction
print-telephone-and-mail = Téléphone et courriel
print-form-of-address = Formule d'appel
# Why somebody stands elsewhere than the rule says; on the internal list alone.
print-by-hand = Placé à la main : {$reason}
print-placed-after-mayor = Placé 8e, après le maire : hors décret, par l'usage
print-placed-inviting = Placé 2e, après le représentant de l'État : autorité invitante (art. 9)
print-placed-free = Hors décret : place au choix de l'hôte (art. 18)
# Confided to some readers only.
print-mobile = Mobile : {$text}
print-diet = Régime alimentaire : {$text}
print-mobility = Mobilité : {$text}
print-part-office = Bureau
print-part-host = Puissance invitante
print-part-staff = Équipe
print-part-guest = Invités d'honneur
print-part-participant = Participants
print-part-driver = Chauffeurs
print-part-press = Journalistes
print-part-other = Autres personnes
print-no-contact = Aucun téléphone ni courriel n'est connu de ce lecteur.
print-without-contact = Sans téléphone ni courriel : {$names}.
print-no-delegation = Personne n'est encore inscrit dans la délégation.
print-no-tent = Personne n'est encore attendu à cette table.

## The notice of change

print-changements = Ce qui change
# Which version takes the place of which, in large under the title.
print-takes-the-place = La V{$number} annule et remplace la V{$old} du {$date} à {$hour}.
print-changed-since = Ce qui a changé depuis la V{$number} du {$date} à {$hour}.
print-no-change-since = Rien n'a changé pour ce lecteur depuis la V{$number}.
print-no-change = Aucune version n'a encore été diffusée : il n'y a pas de changement à annoncer.
print-stop-and-changes = Étape et ce qui change
print-what-changes = Ce qui change
print-whole-visit = Toute la visite
print-legend-changes = Barré : ce qui n'a plus cours. En gras : ce qui vaut désormais.
# Before what was, which begins with « de »: « au lieu de 12h15 », « au lieu d'Usine A ».
print-instead = au lieu
print-label = {$text} :
# What has no value any more, or not yet.
print-nothing-left = sans objet
print-open = à préciser
print-no-hour-before = sans heure jusqu'ici
print-added = Étape ajoutée
print-added-own = Ajoutée à votre programme
print-removed = Étape retirée
print-removed-own = Retirée de votre programme
print-stop-cancelled = Étape annulée
print-end = Fin
print-day = Jour
print-place-alone = Lieu
print-room = Salle
print-access-label = Accès
print-parking-label = Stationnement
print-state = État
print-group = Groupe
print-note-for = Note ({$audience})
print-in-place-label = En place
print-in-place-of = En place ({$audience})
print-joins = {$who} s'ajoute ({$role})
print-leaves = N'y est plus
print-your-part = Votre rôle
print-represents-no-more = Vous ne représentez plus {$person}
print-order-of-speeches = Ordre des prises de parole
print-order-by-rule = selon les préséances
print-changed-reference = Référence
print-changed-aims = Objet de la visite
print-changed-mention = Mention
print-changed-rank = Place donnée à la main
print-way-from = Trajet depuis {$stop}
print-no-direct-way = plus de trajet direct
print-visit-title = Titre de la visite
print-press-orders = Consignes à la presse
print-name = Nom
print-function = Fonction

## The logo

print-note-logo = Le logo du bureau n'a pas pu être imprimé : ce n'est pas une image PNG, JPEG ou SVG lisible de 3 Mo au plus. La feuille est imprimée sans lui ; choisissez une autre image.

## Formats

print-no-such-form = La feuille « {$sheet} » ne s'écrit pas en {$form}. Rien n'a été écrit. Formats de cette feuille : {$forms}.
