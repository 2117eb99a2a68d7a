# The words of the window. Every id begins with `ui-`: the window gets those, and what they name, and nothing else.
# Spaces and apostrophes are typed plainly; the build puts in ’ and the no-break spaces.

ui-minutes = {$minutes} min
