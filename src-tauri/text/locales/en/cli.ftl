# What the command line says of itself. The names of commands, options and values are the same in every language.

cli-about = Déroulé: the agenda of an official visit, and everything that leaves the office.
cli-exit-codes = Exit codes: 0 done; 1 done, and the visit has conflicts; 2 wrong use; 3 input cannot be read; 4 edit refused, nothing changed; 5 could not be written, what was there is intact.
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-value-command = COMMAND
cli-heading-usage = Usage:

cli-open = Opens the window on a visit
cli-new = Makes an empty visit
cli-import = Reads a text, a document, a calendar, a table or an outline; writes only with -o or --into
cli-show = Shows the agenda
cli-check = Shows the problems
cli-apply = Applies edits written as JSON, all or none (docs/commands.md)
cli-shift = Shifts a stop and what follows it; a fixed hour further on does not move
cli-precedence = Shows the order of precedence at a stop, with the article that gives each place
cli-forgotten = Shows who was forgotten: the authorities to be told at each place, and what became of each
cli-suggest = Proposes repairs, the best first; changes nothing without --apply
cli-undo = Takes the last edit back
cli-redo = Gives back what was undone
cli-history = Shows the log of edits
cli-calendar = Writes the .ics calendar of an audience
cli-sheet = Sets a sheet to be printed
cli-sheets = Shows the sheets there are
cli-sample = Makes a complete example visit

cli-arg-lang = Language of what the program says
cli-arg-file = The visit (.visite)
cli-arg-json = Prints exactly one JSON document on stdout
cli-arg-dry-run = Shows the effect without writing
cli-arg-output = Where to write, or - for standard output; an existing file is replaced at once
cli-arg-new-visit = The visit to make; it must not exist
cli-arg-audience = For whom: public, participants, internal, drivers
cli-arg-day = One day only
cli-arg-in = Language of this copy
cli-arg-title = Title of the visit
cli-arg-date = First day, “2020-09-21” or in words
cli-arg-zone = Time zone (Europe/Paris unless said otherwise)
cli-arg-sample = Which one: {$names}
cli-arg-commands = The edits, or - for stdin
cli-arg-stop = The stop: id, exact title or hour HH:MM
cli-arg-aisle = Seats them on both sides of an aisle, N in a row on each
cli-arg-by = By how much: +10, -20, 1h30; a day at most
cli-arg-budget = Time to search in milliseconds, at most
cli-arg-apply = Applies the proposal of this rank
cli-arg-settle = Keeps an answer for the line of this number
cli-arg-answer = The answer: invited, excused, not-needed; open takes it back
cli-arg-settle-reason = The reason of the answer
cli-arg-legs = Adds the journeys, as free time
cli-arg-sheet = The sheet: {$names}
cli-arg-format = pdf, svg, png, html or docx; otherwise by the name of the file
cli-arg-outline = Prints the outline, which “import” reads back
cli-arg-source = What to read, or - for stdin
cli-arg-into = Adds to this visit
cli-arg-replace = Replaces the visit by the outline, stop by stop by their #ids
cli-arg-import-date = A date near it, for years that are not written
cli-arg-yes = Takes doubtful lines too
cli-arg-twins = What becomes of a person whom the visit has already: complete (the card is completed), replace (the source wins), apart (two persons); without it, whoever contradicts the other is not merged

cli-usage = Usage: {$usage}
cli-wrong-command = There is no command “{$name}”.
cli-wrong-unknown = There is no option “{$name}” here.
cli-wrong-surplus = “{$name}” is one too many here.
cli-wrong-twice = {$name} is given twice.
cli-wrong-missing = {$name} is missing.
cli-wrong-no-value = {$name} needs a value.
cli-wrong-value = “{$value}” does not fit {$name}. Possible values: {$possible}.
cli-wrong-number = “{$value}” does not fit {$name}: a whole number is needed, zero or more.
cli-wrong-bounds = “{$value}” does not fit {$name}: a whole number is needed, from {$least} to {$most}.
cli-wrong-conflict = {$name} does not go with {$other}.
cli-wrong-utf8 = An argument is not readable text.
cli-wrong-other = The arguments do not fit.
cli-wrong-help = Nothing was changed. Help: deroule --help

cli-written = {$path} is written.
cli-left-out = { $count ->
    [one] {$count} doubtful line stayed out; --yes takes it too.
   *[other] {$count} doubtful lines stayed out; --yes takes them too.
}
cli-left-out-undated = { $count ->
    [one] {$count} line without a date stayed out. Write its date into the text and try again.
   *[other] {$count} lines without a date stayed out. Write their dates into the text and try again.
}
cli-nothing-changed = Nothing changed: the visit is like that already.
cli-newer = “{$path}” was written by a later version of Déroulé: it is opened read-only. Update Déroulé to edit it.
cli-not-printed = Standard output did not take everything: the disk is full, or it is closed. The visit is intact. Make room and run the command again.
cli-read-source = {"——"} {$name}
cli-calendar-written = { $events ->
    [one] {$path} is written: {$events} event.
   *[other] {$path} is written: {$events} events.
}
cli-calendar-left-out = Without an hour, so not in the calendar: {$titles}.
cli-nothing-to-repair = No conflict: there is nothing to repair.
cli-no-repair = No repair removes the conflict without touching a fixed hour. Change a duration, a minimum or an hour by hand.
cli-no-problem = No problem.
cli-empty-agenda = Nothing is planned yet.
cli-salvaged = “{$path}” is damaged and stays as it is. Here is what can still be read of it; check it before taking it back with deroule import.

cli-read-title = Title
cli-read-date = Date
cli-read-reference = Reference
cli-read-guest = Guest of honour
cli-read-host = Host
cli-read-accreditation = Accreditation until
cli-read-gate = Press gate
cli-read-contact = Press contact
cli-read-undated = no date
cli-read-ignored = Left aside:
cli-read-line = line {$line}

cli-no-window = This build is for the command line: it has no window. Help: deroule --help
cli-no-display = The window could not be opened: {$detail}. The visit is intact. Without a display use the commands: deroule --help
cli-arg-help = Shows this help
cli-arg-version = Shows the version
cli-forgotten-open = Whom have you forgotten?
cli-forgotten-settled = Answers that were kept
cli-forgotten-none = No place is known: there is nobody to be told. Give a stop a place with its commune.
