# The history of a visit.

# $when: « 18/09/2020 à 14h20 ».
history-brought-back = État du {$when} repris
ui-history = Historique
ui-history-show = Voir l'historique
ui-history-list = Modifications, la dernière d'abord
ui-history-present = La visite telle qu'elle est
ui-history-past = La visite telle qu'elle était le {$day} à {$hour}
ui-history-undone = annulée depuis
ui-history-keep = Reprendre cet état
ui-history-keep-says = Rien n'est perdu : ce qui suit reste dans l'historique, et la reprise s'annule.
ui-history-leave = Revenir au présent
