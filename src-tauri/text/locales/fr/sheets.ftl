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

## The logo

print-note-logo = Le logo du bureau n'a pas pu être imprimé : ce n'est pas une image PNG, JPEG ou SVG lisible de 3 Mo au plus. La feuille est imprimée sans lui ; choisissez une autre image.

## Formats

print-no-such-form = La feuille « {$sheet} » ne s'écrit pas en {$form}. Rien n'a été écrit. Formats de cette feuille : {$forms}.
