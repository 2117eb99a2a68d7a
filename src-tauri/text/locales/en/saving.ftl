# What becomes of edits: written, kept elsewhere, made by somebody else.

rescue-full = “{$file}” could not be written: its disk is full. Your changes are safe, kept on this machine. Free some space, or save elsewhere.
rescue-gone = “{$file}” is no longer in its place: moved, renamed or unplugged. Your changes are safe, kept on this machine. Put it back, or save elsewhere.
rescue-denied = “{$file}” can no longer be written: you have no right to it any more. Your changes are safe, kept on this machine. Have the protection lifted, or save elsewhere.
rescue-failed = “{$file}” could not be written: the disk refused. Your changes are safe, kept on this machine. Check the disk, or save elsewhere.
rescue-written = Everything is written to “{$file}” again
rescue-goes-on = The visit goes on in “{$file}”, {$folder}
rescue-diverged = “{$path}” was edited by somebody else meanwhile and stays as it is. Your changes are safe, kept on this machine. Save them elsewhere, then compare the two visits.
saving-changed-elsewhere = Edited elsewhere by {$author}: {$what}
saving-changes-elsewhere = {$count} edits made elsewhere, the last one by {$author}: {$what}
saving-somebody = somebody
ui-save-elsewhere = Save elsewhere…
ui-save-retry = Try again
ui-save-copy = Save a copy…
ui-saved-here = Your changes are kept on this machine, not yet in the file of the visit.
ui-reveal = Show the file in its folder
