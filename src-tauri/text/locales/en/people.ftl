# The screen “People”: what Rust says of it.

people-summary = { $count ->
    [0] Nobody is expected
    [one] {$count} person, in order of precedence
   *[other] {$count} people, in order of precedence
}
people-whole-visit = The whole visit
people-text = Text applied: decree 89-655 of 13 September 1989, art. 3; ranks 1 to 10 in the wording of 1 March 2024, the others to be verified. A rank is advice with its source: you can always change it, and write why.
people-text-paris = Text applied: decree 89-655 of 13 September 1989, art. 2, in Paris; wording to be verified. A rank is advice with its source: you can always change it, and write why.

people-presence-confirmed = { $gender ->
    [f] Confirmed
   *[m] Confirmed
}
people-presence-awaited = { $gender ->
    [f] Awaited
   *[m] Awaited
}
people-presence-declined = { $gender ->
    [f] Excused
   *[m] Excused
}
people-presence-absent = { $gender ->
    [f] Absent
   *[m] Absent
}
people-presence-represented = { $gender ->
    [f] Represented by {$name}
   *[m] Represented by {$name}
}
people-presence-none = Not at this stop
people-away = { $gender ->
    [f] Absent, no rank given
   *[m] Absent, no rank given
}
people-beside = At the stop, not in the order of authorities
people-role-welcomes = welcomes
people-role-speaks = speaks
people-role-speaks-minutes = speaks for {$minutes} min

people-row = rank {$position}, {$name}, {$function}, {$reason}
people-row-unranked = no rank, {$name}, {$function}, {$reason}

people-speeches-total = {$minutes} min in all
people-speeches-rule = In the reverse order of ranks, art. 19. {$name} arrives last and leaves first.
people-speeches-by-hand = Order set by hand. {$name} arrives last and leaves first.

people-twins = {$name} is entered twice.

people-forgotten-welcome = Somebody to welcome at {$hour}
people-forgotten-welcome-untimed = Somebody to welcome
people-forgotten-nobody-welcomes = {$stop}: nobody has the role “welcomes”.
people-forgotten-at = {$place}, {$hours}
people-forgotten-held = {$names}, in the visit
people-forgotten-excused = {$names}, does not come
people-forgotten-elsewhere = {$names}, at no stop of this place
people-forgotten-perhaps-department = {$names} is among the guests; nothing says of which département, add it to the function
people-forgotten-perhaps-body = {$names} is among the guests; nothing says of which grouping of communes, add it to the function
people-forgotten-commune = Commune to be made clear: {$commune}, {$place}
people-forgotten-commune-why = Several communes have this name, or none; without it no sub-prefect, no members of Parliament and no presidencies are proposed. Add the postal code to the address of the place, or correct the name
people-forgotten-invited = Invited
people-forgotten-declined = Excused
people-forgotten-not-needed = Not needed
people-forgotten-reason = {$answer}: {$reason}

# The function to print of who holds an office: in French in every language, for they are the decree's own words.
people-function-mayor = maire {$of}
people-function-sub-prefect = sous-préfet {$of}
people-function-deputies = député, {$territory}
people-function-senators = sénateur, {$territory}
people-function-intercommunality = président, {$territory}
people-function-department = président du conseil départemental, {$territory}
people-function-region = président du conseil régional, {$territory}
people-function-collectivity = président, {$territory}
people-function-owner = exploitant, {$territory}

people-not-a-date = “{$text}” is not a date. {$old} stays in place.
people-no-name = A name is needed, such as “Mme Anne MERLE, maire d'Alès”.
people-field-nothing = nothing
