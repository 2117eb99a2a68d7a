# Minutes between places that others have measured: a table of the office.

cli-roads = Reads a table of travel times between the places of the visit (columns from, to, minutes; means, date, source if you like)
cli-arg-roads-table = Table (csv, xlsx, ods), or - for standard input

app-did-roads = { $count ->
    [0] No travel time kept from {$source}
    [one] {$count} travel time kept from {$source}
   *[other] {$count} travel times kept from {$source}
}
app-did-roads-unnamed = { $count ->
    [0] No travel time kept
    [one] {$count} travel time kept
   *[other] {$count} travel times kept
}
roads-left-out = { $count ->
    [one] {$count} line left out: {$named}.
    [2] {$count} lines left out: {$named}.
    [3] {$count} lines left out: {$named}.
   *[other] {$count} lines left out, among them: {$named}.
}
roads-line = line {$line}, {$why}
roads-empty = its start, its end or its minutes are missing
roads-no-place = no place of the visit is called “{$named}”
roads-which-place = several places are called “{$named}”; write “{$written}” for instance
roads-same-place = start and end are the same place, “{$named}”
roads-no-minutes = “{$text}” cannot be read as minutes; write 25, 12.5 or 1h05
roads-no-means = “{$text}” is no known means; write car, walk or coach
roads-no-date = “{$text}” cannot be read as a date; write 2020-09-21
roads-differs = line {$line} gives other minutes for the same journey
app-fail-no-roads = No line of “{$source}” names the columns “from”, “to” and “minutes”. Nothing has changed: give them these headings in the first line of the table, then read it again.

ui-roads-read = Read a file of travel times
