## The screens of a visit, named on their tabs.

ui-screen-agenda = Agenda
ui-screens = Screens of the visit
ui-next-screen = Next screen
ui-former-screen = Previous screen
