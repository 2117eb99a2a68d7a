# Minutes between places that others have measured: a table of the office.

cli-roads = Reads a table of travel times between the places of the visit (columns from, to, minutes; means, date, source if you like)
cli-arg-roads-table = Table (csv, xlsx, ods), or - for standard input

app-did-roads = { $count ->
    [0] No travel time kept ({$source})
    [one] {$count} travel time kept ({$source})
   *[other] {$count} travel times kept ({$source})
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

## The route planner of the office

cli-arg-roads-engine = Asks a route planner instead of reading a table; only the positions of places are sent to it
cli-arg-roads-address = Address of the route planner, http://… or https://…
roads-sent = { $count ->
    [one] The position of one place is sent to {$address}. No name is sent.
   *[other] The positions of {$count} places are sent to {$address}. No name is sent.
}
app-fail-no-points = Fewer than two places have a position of their own (that of their commune is not enough). Nothing was sent, nothing has changed: give the places their position first.
roads-address-form = “{$text}” cannot be read as an address. Write http://maps.local:5000 for instance, without a name or a password.
roads-silent-unreachable = Nobody answers at {$address}. Nothing has changed: check the address, and that the route planner is running.
roads-silent-untrusted = Nothing proves that it is {$address} that answers: this machine does not know its certificate, or it is no https:// address. Nothing was sent, nothing has changed: show this message to whoever runs the route planner.
roads-silent-slow = {$address} did not answer within two seconds. Nothing has changed: ask again later.
roads-silent-redirected = {$address} sends on to another address, where nothing is sent. Nothing has changed: give the address of the route planner itself in the settings.
roads-silent-refused = {$address} refuses the question ({$code}). Nothing has changed: check the chosen route planner and its address, or show this code to whoever runs it.
roads-silent-far = The route planner knows no road within one kilometre of one of the places. Nothing has changed: check the positions of the places.
roads-silent-far-of = The route planner knows no road within one kilometre of “{$place}”. Nothing has changed: check the position of this place.
roads-silent-garbage = The answer of {$address} is not that of the chosen route planner. Nothing has changed: check the address and the route planner.
roads-silent-large = The answer of {$address} is too long and was not read. Nothing has changed: check the address and the route planner.
roads-silent-many = {$count} places have a position, a route planner answers for {$most} at most. Nothing was sent, nothing has changed: read a file of travel times.
app-fail-no-engine = No route planner is set. Nothing was sent, nothing has changed: give its address in the settings.

ui-routes-ask = Ask for travel times
ui-routes-help = Some travel times of this day are not known.
ui-routes-send = Send the positions
ui-routes-once = Asked once for this address. The settings change or forget it.
ui-routes-engine = Route planner
ui-routes-none = None
ui-routes-address = Address of the route planner
ui-routes-example = http://maps.local:5000
ui-routes-keep = Keep the address
ui-routes-say = OSRM or Valhalla, in the network of the office. Nothing is sent before you have agreed.
