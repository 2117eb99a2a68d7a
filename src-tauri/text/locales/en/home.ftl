# The first screen: the visits of the folder, their search, and how a visit begins.

ui-home-coming = Coming
ui-home-undated = Without a date
ui-home-past = Past
ui-home-elsewhere = Opened lately, elsewhere
ui-home-unread = Cannot be read
ui-home-all-past = { $count ->
    [one] Show the past visit
   *[other] Show the {$count} past visits
}
ui-home-search = Search for a visit, a stop, a person, a place
ui-home-find = Search all visits
ui-home-found = { $count ->
    [0] No visit answers to “{$query}”.
    [one] {$count} visit answers to “{$query}”.
   *[other] {$count} visits answer to “{$query}”.
}
ui-home-found-more = { $count ->
    [one] and {$count} more place in it
   *[other] and {$count} more places in it
}
ui-home-leave-search = Back to the list
ui-home-none = No visit is in this folder yet.
# What a found text is, said before it.
ui-home-kind-visit = visit
ui-home-kind-stop = stop
ui-home-kind-person = person
ui-home-kind-place = place
ui-home-kind-note = note
ui-home-visit-actions = Actions on the visit
ui-home-open-visit = Open
ui-home-copy = Take up on another date
ui-home-reveal = Show in its folder
ui-home-choose-folder = Choose the folder of the visits
ui-home-drop = Drop the file: a visit opens, a text or a document is reviewed.
ui-home-drop-into = Drop the file: what it holds is reviewed before it enters the visit.

## A new visit

ui-new = New visit
ui-new-without = Start without a text
ui-new-from = Like
ui-new-nothing = a blank page
ui-new-title = Title
ui-new-date = First day
ui-new-date-example = Monday 21 September, 21/09, or nothing
ui-new-create = Create the visit
ui-new-leave = Give up
ui-new-templates = Templates
ui-new-visits = Visits
ui-begin-template = Start from a template
ui-begin-past = An earlier visit, on another date
ui-read-file = Open a file
ui-read-kinds = Word, PDF, Excel, .ics, .vcf, .visite. Nothing leaves this machine.
ui-paste-or-drop = Paste here, or drop a file on the window
