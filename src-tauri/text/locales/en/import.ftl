# What is said of a text or file that is read: what is doubtful, what was left out and why, what cannot be read.
# Nothing has entered the visit when any of this is said.

## Doubts: what to look at before a line enters

import-doubt-year-deduced = The year is not written: {$year} was deduced.
import-doubt-weekday-mismatch = The weekday does not go with this date.
import-doubt-weekday-only = Only the weekday is written: the date was deduced from the others.
import-doubt-date-missing = No date is written for this stop.
import-doubt-several-dates = Several dates stand above: the first is taken.
import-doubt-new-day-from-hours = The hours go back here: this is taken for the next day.
import-doubt-hours-go-back = This hour is before that of the stop above it.
import-doubt-end-before-start = The end is before the start: to be corrected, nothing was changed.
import-doubt-past-midnight = The end is taken for the next day.
import-doubt-from-prose = Read in a sentence, not in a list.
import-doubt-title-missing = The text gives an hour without saying what happens.
import-doubt-title-from-heading = The title is that of the announcement above.
import-doubt-columns-mixed = Several hours, then several titles: check which belong together.
import-doubt-to-confirm = The text says “to be confirmed” or “subject to change”.
import-doubt-cancelled = The calendar says it is cancelled.
import-doubt-tentative = The calendar says it is to be confirmed.
import-doubt-zone-deduced = The time zone was deduced from a place name.
# $name is what the calendar calls the zone.
import-doubt-zone-unknown = Unknown time zone: “{$name}”. The hour is given in that of the visit.
import-doubt-hour-style = The hour is written without “h” or “:”: check that it is one.
import-doubt-recurs = The event repeats: one date only is proposed.
import-doubt-name-order = Check which word is the family name.
# $text is what stands where a mail address belongs.
import-doubt-not-a-mail = “{$text}” is no mail address: the person enters without it.
import-doubt-not-a-telephone = “{$text}” is no telephone number: the person enters without it.
import-doubt-not-a-date = “{$text}” is no date: the person enters without it.

## Why a line is no stop

import-ignored-accreditation-deadline = deadline, not a stop
import-ignored-gate-hour = hour at the gate, not a stop
import-ignored-publication-time = date of publication
import-ignored-broadcast = hour of broadcast
import-ignored-press-contact = press contact
import-ignored-opening-hours = opening hours
import-ignored-duration = a duration, not an hour
import-ignored-historical-date = date in the past
import-ignored-address = an address, not an hour
import-ignored-title = title of the text
import-ignored-prose = hour named in a sentence
import-ignored-duplicate = already said above
import-ignored-empty-row = row without hour or title
import-ignored-outside-days = outside the days of the visit
import-ignored-unreadable-line = unreadable line of a card
import-ignored-no-name = neither first nor family name

## Of the source as a whole

import-note-nothing-for-an-agenda = Nothing in this text looks like a stop.
import-note-no-events = This calendar holds no events.
import-note-encoding = The file is not in UTF-8: it is read as {$name}. Check the accents.
import-note-partly-unreadable = { $count ->
    [one] One passage could not be read; the rest was.
   *[other] {$count} passages could not be read; the rest was.
}
import-note-columns-not-taken = { $count ->
    [one] The column “{$names}” is not taken: Déroulé has no field for it.
   *[other] The columns {$names} are not taken: Déroulé has no field for them.
}
import-note-cut-short = The file is very long: only the first {$limit} items are read.

## What cannot be read at all

# $path is the file, $megabytes the limit.
import-unreadable-too-large = “{$path}” is too large: {$megabytes} MB at most. Nothing was read. Keep the part you need and try again.
import-unreadable-not-recognised = “{$path}” is neither text nor a file Déroulé can read. It is left as it is. Formats read: txt, md, docx, odt, html, pdf, ics, csv, xlsx, ods, vcf.
# $format is an extension, as docx.
import-unreadable-damaged = “{$path}” looks like a {$format} file and cannot be opened: it is damaged or incomplete. It is left as it is. Ask for it again, or copy its text.
import-unreadable-damaged-line = “{$path}”, line {$line}: a {$format} file was expected. It is left as it is. Ask for it again, or copy its text.
import-unreadable-locked = “{$path}” is protected by a password. Save it without one, or copy its text.
import-unreadable-no-text = “{$path}” holds pictures of pages and no text. Ask for the original document, or type the programme in.
# $save is the extension to save as.
import-unreadable-old-format = “{$path}” is of an old format. Save it as .{$save} and try again.
