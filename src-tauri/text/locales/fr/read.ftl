# What is said beside a field that could not be read. The old value stays.

read-clock = « {$typed} » n'est pas une heure. Écrivez par exemple 12h15, 9h ou midi.
read-clock-hours = Il n'y a pas d'heure {$hours} : une journée va de 0h à 24h.
read-clock-minutes = Une heure a 59 minutes au plus, pas {$minutes}.
read-clock-half-typed = « {$typed} » : les minutes s'écrivent avec deux chiffres, comme 9h05 ou 9h50.
read-duration = « {$typed} » n'est pas une durée. Écrivez par exemple 45 min, 1h30 ou +10.
read-duration-minutes = Après les heures viennent 59 minutes au plus, pas {$minutes}.
read-duration-too-long = « {$typed} » est trop long : une étape dure sept jours au plus.
read-duration-like-an-end = « {$typed} » se lit comme une heure de fin. Pour raccourcir, écrivez des minutes, comme -10.
read-shift = « {$typed} » n'est pas un décalage. Écrivez par exemple +10, -5 ou +1h30.
read-shift-too-long = « {$typed} » est trop long : on décale d'une journée au plus.
read-date = « {$typed} » n'est pas une date. Écrivez par exemple 21 septembre 2020 ou 21/09/2020.
read-date-not-there = « {$typed} » n'existe pas dans le calendrier.
read-date-year = « {$typed} » : de quelle année ? Écrivez-la.
read-point = « {$typed} » n'est pas une position. Écrivez la latitude puis la longitude, comme 44.1258, 4.0817, ou collez l'adresse d'une carte.

## What the quick line doubts

read-line-no-title = Il manque le titre.
read-line-end-before-start = La fin est avant le début.
read-line-past-midnight = La fin est comprise comme le lendemain.
read-line-three-disagree = Le début, la fin et la durée ne s'accordent pas.
read-line-hour-or-duration = « {$typed} » peut être une heure ou une durée.
read-line-minutes-or-count = « {$typed} » peut être une heure avec ses minutes, ou une heure et un nombre.
read-line-duration-range = Des deux durées, la plus longue est gardée.
read-line-hour-in-title = « {$typed} » ressemble à une heure et reste dans le titre.
read-line-no-such-hour = « {$typed} » n'est pas une heure d'une journée et reste dans le titre.
