## Somebody's own programme

print-personnel = Your programme
print-for-reader = For {$reader}
print-you-welcome = You welcome.
print-you-speak = You speak.
print-you-speak-for = You speak, {$duration}.
print-you-represent = You represent {$person}.
print-departure = Departure at {$hour} → {$way}
print-departure-open = Departure → {$way}
print-way = {$to} ({$duration})
print-way-unknown = {$to} (duration to be set)
