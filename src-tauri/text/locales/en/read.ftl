read-clock = “{$typed}” is not an hour. Write 12:15, 9h or noon, for example.
read-clock-hours = There is no hour {$hours}: a day goes from 00:00 to 24:00.
read-clock-minutes = An hour has 59 minutes at most, not {$minutes}.
read-clock-half-typed = “{$typed}”: minutes are written with two digits, as in 9:05 or 9:50.
read-duration = “{$typed}” is not a duration. Write 45 min, 1h30 or +10, for example.
read-duration-minutes = At most 59 minutes follow the hours, not {$minutes}.
read-duration-too-long = “{$typed}” is too long: a stop takes seven days at most.
read-duration-like-an-end = “{$typed}” reads like the hour of an end. To shorten, write minutes, as in -10.
read-shift = “{$typed}” is not a shift. Write +10, -5 or +1h30, for example.
read-shift-too-long = “{$typed}” is too long: a shift is a day at most.
read-date = “{$typed}” is not a date. Write 21 September 2020 or 21/09/2020, for example.
read-date-not-there = “{$typed}” is not in the calendar.
read-date-year = “{$typed}”: of which year? Write it.
read-point = “{$typed}” is not a position. Write the latitude and then the longitude, as in 44.1258, 4.0817, or paste the address of a map.

## What the quick line doubts

read-line-no-title = The title is missing.
read-line-end-before-start = The end is before the start.
read-line-past-midnight = The end is taken to be on the next day.
read-line-three-disagree = Start, end and duration do not agree.
read-line-hour-or-duration = “{$typed}” may be an hour or a duration.
read-line-minutes-or-count = “{$typed}” may be an hour with its minutes, or an hour and a number.
read-line-duration-range = Of the two durations the longer one is kept.
read-line-hour-in-title = “{$typed}” looks like an hour and stays in the title.
read-line-no-such-hour = “{$typed}” is no hour of a day and stays in the title.
