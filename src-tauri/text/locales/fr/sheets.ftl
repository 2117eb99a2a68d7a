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
