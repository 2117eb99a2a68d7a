# Settings, about, and what the palette finds of the visit.

ui-settings = Settings
ui-settings-window = For the whole program
ui-settings-visit = For this visit
ui-settings-size = Size
ui-settings-size-percent = {$size}%
ui-settings-library = Folder of the visits
ui-settings-library-choose = Choose…
ui-settings-library-forget = Back to the usual folder
ui-settings-hours = Writing of hours
ui-settings-hours-compact = 12h15, 9h
ui-settings-hours-spaced = 12 h 15, 9 h
ui-settings-hours-padded = 12h15, 09h00
ui-settings-hours-say = In French, on the screen and on papers alike.
ui-larger = Larger
ui-smaller = Smaller
ui-plain-size = Plain size
ui-about = About
ui-about-version = Déroulé {$version}
ui-about-says = Builds the agenda of an official visit and everything that leaves the office. Nothing leaves this machine unless you ask for it: no account, no service.
ui-about-licence = Licence: {$licence}
ui-about-built-in = What others have made and is in it
ui-about-count = { $count ->
    [one] {$count} work, under its own licence.
   *[other] {$count} works, each under its own licence.
}
ui-people = People
ui-places = Places
ui-papers = Papers
ui-section-home = First screen
ui-home-move = Former, next visit
ui-home-open-key = Open the visit
