## What the press may do at a stop

press-open = open to the press
press-pool = press pool
press-photo = photo opportunity
press-stakeout = doorstep
press-conference = press conference
press-closed = no press

## How sure a stop is

status-confirmed = confirmed
status-tentative = to be confirmed
status-option = option
status-dropped = in reserve
status-cancelled = cancelled

## How far the visit has come

visit-status-draft = draft
visit-status-approved = approved
visit-status-released = released

## Who may read

audience-public = public and press
audience-participants = participants
audience-internal = internal
audience-drivers = drivers

## What a person does at a stop

# In a list beside a name. $gender is f or m, or n for a noun that needs none.
role-attends = { $gender ->
   *[n] attends
}
role-welcomes = welcomes
role-speaks = speaks
role-speaks-minutes = speaks ({$minutes} min)
role-awaited = { $gender ->
   *[n] awaited
}
role-declined = { $gender ->
   *[n] declined
}
role-absent = { $gender ->
   *[n] absent
}
role-represented = { $gender ->
   *[n] represented by {$name}
}

## What a person is to the visit

person-host = host
person-guest = guest of honour
person-delegation = delegation
person-participant = participant
person-press = press
person-driver = driver
person-staff = staff

## What sort of moment a stop is

kind-welcome = welcome
kind-meeting = meeting
kind-visit = visit
kind-meal = meal
kind-press = press
kind-ceremony = ceremony
kind-speech = speech
kind-break = protected time
kind-departure = departure
kind-other = other

## When a stop takes place

timing-start-fixed = fixed start
timing-end-fixed = fixed end
timing-follows = follows
timing-window = window
timing-untimed = no hour

## How an hour is meant

precision-about = about {$hour}
precision-from = from {$hour}
