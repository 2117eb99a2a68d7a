## The screens of a visit, named on their tabs.

ui-screen-agenda = Agenda
ui-screens = Écrans de la visite
ui-next-screen = Écran suivant
ui-former-screen = Écran précédent
