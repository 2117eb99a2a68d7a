## Hours

hour-compact = {$hours}:{$minutes}
hour-compact-full = {$hours}:00
hour-spaced = {$hours}:{$minutes}
hour-spaced-full = {$hours}:00
hour-other-day = {$hour}{"\u00A0"}({$days}{"\u00A0"}d)
hour-range = {$start}–{$end}
hour-from-to = from {$start} to {$end}

## Durations

duration-minutes = {$minutes}{"\u00A0"}min
duration-hours = {$hours}{"\u00A0"}h
duration-both = {$hours}{"\u00A0"}h{"\u00A0"}{$minutes}
duration-minutes-long = {$minutes}{"\u00A0"}{ $minutes ->
    [one] minute
   *[other] minutes
}
duration-hours-long = {$hours}{"\u00A0"}{ $hours ->
    [one] hour
   *[other] hours
}

## Dates

date-first = 1
date-full = {$weekday} {$day}{"\u00A0"}{$month}{"\u00A0"}{$year}
date-without-year = {$weekday} {$day}{"\u00A0"}{$month}
date-without-weekday = {$day}{"\u00A0"}{$month}{"\u00A0"}{$year}
date-day-month = {$day}{"\u00A0"}{$month}
date-instant = {$date} at {$hour}
date-range = {$from} to {$to}

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat
weekday-short-sunday = Sun

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec
