# The words of the window, in English.

ui-app = Déroulé
ui-window-title = {$title} – Déroulé
ui-host-silent = The program did not answer. What was already written is safe. Close the window and open the visit again.
ui-close = Close
ui-more = More
ui-window = Window
ui-language = Language
ui-french = Français
ui-english = English
ui-theme = Appearance
ui-theme-system = Same as the system
ui-theme-light = Light
ui-theme-dark = Dark

## First screen

ui-local = Everything stays on this computer. There is no account to make.
ui-first-title = Your first visit
ui-first-text = You probably have a text already: a press note, an e-mail, a former programme. Paste it. Déroulé looks for hours, places and people in it, and shows what it understood before anything is written.
ui-open-sample = Open the sample visit

## A text or a file becomes a visit

ui-paste-label = Text to read
ui-paste-here = Paste a note, an e-mail, a programme here…
ui-read-text = Read this text
ui-begin-source = Start from a text
ui-review-pasted = Pasted text
ui-review-source = Text read
ui-review-proposals = What Déroulé proposes
ui-review-tab-proposals = Proposals
ui-review-visit = The visit
ui-review-create = Create the visit
ui-review-create-with = {$count ->
    [one] Create the visit with {$count} stop
   *[other] Create the visit with {$count} stops
}
ui-review-leave = Back to the first screen
# Joined by commas: “4 stops go in, 3 to be decided, 1 without a day”.
ui-review-enter = {$count ->
    [0] no stop goes in
    [one] {$count} stop goes in
   *[other] {$count} stops go in
}
ui-review-undecided = {$count ->
    [one] {$count} to be decided
   *[other] {$count} to be decided
}
ui-review-barred-count = {$count} without a day
ui-review-state-open = To be decided
ui-review-state-kept = Kept
ui-review-state-out = Left out
ui-review-state-barred = Without a day
ui-review-keep = Keep
ui-review-discard = Leave out
ui-review-correct = Correct
ui-review-no-day = Without a day
ui-review-no-hour = Without an hour
ui-review-barred = This stop cannot go in: the text does not say its day. You can add it in the agenda.
ui-review-said-kept = Kept: {$title}.
ui-review-said-out = Left out: {$title}.
ui-review-unchanged = Nothing has changed.
ui-review-keep-one = Keep at least one stop or one person to create the visit.
ui-review-nothing = No stop was found. Go back to the text: a line like “9:30 Welcome, town hall” is enough.
ui-review-left-out = Left aside
# What was left out, where it stands, and why.
ui-review-line = Line {$line}
ui-review-because = “{$words}”: {$reason}
ui-section-review = Reviewing proposals
ui-review-move = Previous, next proposal

## The visit

ui-close-visit = All visits
ui-undo = Undo
ui-redo = Redo
ui-save = Save
ui-changed-elsewhere = The visit was edited elsewhere. This is its present state.
ui-saved = Everything is already saved.
ui-export = Export
ui-export-calendar = Calendar (.ics)
ui-export-sheet = {$title} (PDF)
ui-days = Days
ui-panes = Panes
ui-pane-stop = Chosen stop
ui-pane-paper = Paper
ui-tab-stop = Stop
ui-tab-paper = Paper
ui-show-stop = Show the chosen stop
ui-show-paper = Show the paper
ui-next-pane = Next pane
ui-former-pane = Previous pane
ui-next-day = Next day
ui-former-day = Previous day
ui-keys = Keys

## Quick line

ui-add = Add a stop
ui-add-example = Add a stop: 14:30 visit SNR 45 min

## Run sheet

ui-column-hour = Start
ui-column-duration = Duration
ui-column-title = Stop
ui-column-place = Place
ui-column-people = People
ui-column-press = Press
ui-cell-of = {$cell}, {$stop}
ui-group = Group {$name}
ui-empty-day = Nothing is planned on that day yet. Type a first stop on the line at the top, for example “9:00 welcome 15 min”.
ui-last-gesture = Last edit: {$gesture}
ui-edit-cell = Edit the cell
ui-add-after = Add a stop after
ui-add-before = Add a stop before
ui-new-stop = New stop
ui-row-menu = Menu of the row
ui-shift = Shift, for example +10
ui-pin = Fixed hour or following
ui-move-up = Move the stop up
ui-move-down = Move the stop down
ui-pin-stays = A fixed hour does not move that way: edit {$hour} on its row.
ui-remove = Remove the stop

## Inspector

ui-empty-inspector = Choose a stop to see all of it.
ui-stop-actions = What to do with the stop
ui-timing = Timing
ui-timing-follows = Follows
ui-timing-start-fixed = Fixed hour
ui-timing-end-fixed = Fixed end
ui-timing-window = Window
ui-timing-untimed = No hour
ui-end = End
ui-minimum = Can be cut to
ui-minimum-none = none
ui-latest = Can start until {$hour} without touching the next fixed hour.
ui-latest-past = Should have started at {$hour} at the latest.
ui-earliest = Cannot start before {$hour}.
ui-uncertain = The hour is a lower bound: a leg or a duration before it is unknown.
ui-commune = Commune
ui-point = Position
ui-point-example = 44.1258, 4.0817
app-point-of-commune = that of its town
ui-from-to = From {$from} to {$to}
ui-before = Before {$stop}
ui-leg-minutes = Minutes on the way
ui-leg-help = Type the minutes, or “?” if you do not know them. Empty, the leg goes away.
ui-leg-give = Give the move to the stop
ui-margin-minutes = Margin wanted (floor)
ui-margin-help = For example “20 (5)”: 20 min wanted, never less than 5. Empty, the margin goes away.

## Problems and repairs

ui-problems = To look at
ui-next = next
ui-next-problem = Next problem
ui-former-problem = Previous problem
ui-go-to = Go to
ui-repair = Repair
ui-repairs = Repairs
ui-repairs-title = Repair
ui-repairs-none = No repair is possible without touching a fixed hour. Change a duration, a leg, or the fixed hour itself.
ui-repair-numbered = {$rank}. {$title}
ui-repair-leaves = {$count ->
    [one] {$count} conflict will be left.
   *[other] {$count} conflicts will be left.
}
ui-apply = Apply
ui-repairs-look = see the effect,
ui-repairs-leave = close

## Paper

ui-page-of = page {$page} of {$pages}
ui-page-before = Previous page
ui-page-next = Next page
ui-paper-page = Printed page
ui-paper-preview = Preview
ui-print = Print

## Palette and keys

ui-search = Search
ui-find-stop = Search for a stop
ui-stops = Stops
ui-nothing-found = Nothing matches “{$query}”.
ui-palette-choose = choose
ui-palette-run = open
ui-palette-close = close
ui-section-stop = Stop
ui-section-visit = Visit
ui-section-look = View
ui-section-window = Window
ui-section-move = Moving in the sheet
ui-section-type = Typing in a cell
ui-move-row = Previous, next row
ui-move-cell = Previous, next cell
ui-move-ends = First, last cell
ui-move-day-ends = First, last row
ui-move-many = Ten rows up, down
ui-move-group = Other group, same hour
ui-type-keep = Keep
ui-type-next = Keep, then next, previous cell
ui-type-leave = Take the old value back
ui-type-step = Five minutes more, less; one with Shift

ui-key-ctrl = Ctrl
ui-key-shift = Shift
ui-key-alt = Alt
ui-key-enter = Enter
ui-key-escape = Esc
ui-key-delete = Del
ui-key-tab = Tab
ui-key-home = Home
ui-key-end = End
ui-key-menu = Menu
ui-key-page-up = PgUp
ui-key-page-down = PgDn
