# Minutes between places that others have measured: a table of the office.

cli-roads = Lit un tableau de temps de trajet entre les lieux de la visite (colonnes de, à, minutes ; moyen, date, source si vous voulez)
cli-arg-roads-table = Tableau (csv, xlsx, ods), ou - pour l'entrée standard

app-did-roads = { $count ->
    [0] Aucun temps de trajet gardé de {$source}
    [one] {$count} temps de trajet gardé de {$source}
   *[other] {$count} temps de trajet gardés de {$source}
}
app-did-roads-unnamed = { $count ->
    [0] Aucun temps de trajet gardé
    [one] {$count} temps de trajet gardé
   *[other] {$count} temps de trajet gardés
}
roads-left-out = { $count ->
    [one] {$count} ligne laissée de côté : {$named}.
    [2] {$count} lignes laissées de côté : {$named}.
    [3] {$count} lignes laissées de côté : {$named}.
   *[other] {$count} lignes laissées de côté, dont : {$named}.
}
roads-line = ligne {$line}, {$why}
roads-empty = il manque le départ, l'arrivée ou les minutes
roads-no-place = aucun lieu de la visite ne s'appelle « {$named} »
roads-which-place = plusieurs lieux s'appellent « {$named} » ; écrivez par exemple « {$written} »
roads-same-place = le départ et l'arrivée sont le même lieu, « {$named} »
roads-no-minutes = « {$text} » ne se lit pas comme des minutes ; écrivez 25, 12,5 ou 1h05
roads-no-means = « {$text} » n'est pas un moyen connu ; écrivez voiture, à pied ou autocar
roads-no-date = « {$text} » ne se lit pas comme une date ; écrivez 21/09/2020
roads-differs = la ligne {$line} donne d'autres minutes pour le même trajet
app-fail-no-roads = Aucune ligne de « {$source} » ne nomme les colonnes « de », « à » et « minutes ». Rien n'a changé : donnez-leur ces titres dans la première ligne du tableau, puis lisez-le de nouveau.

ui-roads-read = Lire un fichier de temps de trajet
