# Hours, durations and dates. {"\u00A0"} is a no-break space that no rule of the typesetter puts in.

## Hours

hour-compact = {$hours}h{$minutes}
hour-compact-full = {$hours}h
hour-spaced = {$hours}{"\u00A0"}h{"\u00A0"}{$minutes}
hour-spaced-full = {$hours}{"\u00A0"}h
# An hour of the day before or after: « 0h30 (J+1) ».
hour-other-day = {$hour}{"\u00A0"}(J{$days})
hour-range = {$start}{"\u00A0"}– {$end}
hour-from-to = de {$start} à {$end}

## Durations

duration-minutes = {$minutes} min
duration-hours = {$hours} h
duration-both = {$hours} h{"\u00A0"}{$minutes}
duration-minutes-long = {$minutes}{"\u00A0"}{ $minutes ->
    [one] minute
   *[other] minutes
}
duration-hours-long = {$hours}{"\u00A0"}{ $hours ->
    [one] heure
   *[other] heures
}

## Dates

# The first of the month is the only ordinal; paper raises its « er ».
date-first = 1er
date-full = {$weekday} {$day}{"\u00A0"}{$month}{"\u00A0"}{$year}
date-without-year = {$weekday} {$day}{"\u00A0"}{$month}
date-without-weekday = {$day}{"\u00A0"}{$month}{"\u00A0"}{$year}
date-day-month = {$day}{"\u00A0"}{$month}
date-instant = {$date} à {$hour}
date-range = du {$from} au {$to}

weekday-monday = lundi
weekday-tuesday = mardi
weekday-wednesday = mercredi
weekday-thursday = jeudi
weekday-friday = vendredi
weekday-saturday = samedi
weekday-sunday = dimanche

weekday-short-monday = lun.
weekday-short-tuesday = mar.
weekday-short-wednesday = mer.
weekday-short-thursday = jeu.
weekday-short-friday = ven.
weekday-short-saturday = sam.
weekday-short-sunday = dim.

month-january = janvier
month-february = février
month-march = mars
month-april = avril
month-may = mai
month-june = juin
month-july = juillet
month-august = août
month-september = septembre
month-october = octobre
month-november = novembre
month-december = décembre

month-short-january = janv.
month-short-february = févr.
month-short-march = mars
month-short-april = avr.
month-short-may = mai
month-short-june = juin
month-short-july = juil.
month-short-august = août
month-short-september = sept.
month-short-october = oct.
month-short-november = nov.
month-short-december = déc.
