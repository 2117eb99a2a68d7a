# Minutes between places that others have measured: a table of the office.

cli-roads = Lit un tableau de temps de trajet entre les lieux de la visite (colonnes de, à, minutes ; moyen, date, source si vous voulez)
cli-arg-roads-table = Tableau (csv, xlsx, ods), ou - pour l'entrée standard

app-did-roads = { $count ->
    [0] Aucun temps de trajet gardé ({$source})
    [one] {$count} temps de trajet gardé ({$source})
   *[other] {$count} temps de trajet gardés ({$source})
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

## The route planner of the office

cli-arg-roads-engine = Demande les temps à un calculateur d'itinéraires au lieu de lire un tableau ; seules les positions des lieux lui sont envoyées
cli-arg-roads-address = Adresse du calculateur, http://… ou https://…
roads-sent = { $count ->
    [one] La position d'un lieu est envoyée à {$address}. Aucun nom n'est envoyé.
   *[other] Les positions de {$count} lieux sont envoyées à {$address}. Aucun nom n'est envoyé.
}
app-fail-no-points = Moins de deux lieux ont une position qui leur est propre (celle de leur commune ne suffit pas). Rien n'a été envoyé, rien n'a changé : donnez d'abord leur position aux lieux.
roads-address-form = « {$text} » ne se lit pas comme une adresse. Écrivez par exemple http://cartes.local:5000, sans nom ni mot de passe.
roads-silent-unreachable = Personne ne répond à {$address}. Rien n'a changé : vérifiez l'adresse, et que le calculateur est en marche.
roads-silent-untrusted = Rien ne prouve que c'est bien {$address} qui répond : son certificat n'est pas reconnu par cette machine, ou ce n'est pas une adresse https://. Rien n'a été envoyé, rien n'a changé : montrez ce message à qui s'occupe du calculateur.
roads-silent-slow = {$address} n'a pas répondu en deux secondes. Rien n'a changé : demandez de nouveau plus tard.
roads-silent-redirected = {$address} renvoie vers une autre adresse, à laquelle rien n'est envoyé. Rien n'a changé : donnez dans les réglages l'adresse du calculateur lui-même.
roads-silent-refused = {$address} refuse la demande ({$code}). Rien n'a changé : vérifiez le calculateur choisi et son adresse, ou montrez ce code à qui s'en occupe.
roads-silent-far = Le calculateur ne connaît aucune route à moins d'un kilomètre d'un des lieux. Rien n'a changé : vérifiez les positions des lieux.
roads-silent-far-of = Le calculateur ne connaît aucune route à moins d'un kilomètre de « {$place} ». Rien n'a changé : vérifiez la position de ce lieu.
roads-silent-garbage = La réponse de {$address} n'est pas celle du calculateur choisi. Rien n'a changé : vérifiez l'adresse et le calculateur.
roads-silent-large = La réponse de {$address} est trop longue et n'a pas été lue. Rien n'a changé : vérifiez l'adresse et le calculateur.
roads-silent-many = {$count} lieux ont une position, un calculateur répond pour {$most} au plus. Rien n'a été envoyé, rien n'a changé : lisez un fichier de temps de trajet.
app-fail-no-engine = Aucun calculateur d'itinéraires n'est réglé. Rien n'a été envoyé, rien n'a changé : donnez son adresse dans les réglages.

ui-routes-ask = Demander les temps de trajet
ui-routes-help = Des trajets de cette journée ne sont pas connus.
ui-routes-send = Envoyer les positions
ui-routes-once = Demandé une seule fois pour cette adresse. Les réglages la changent ou l'oublient.
ui-routes-engine = Calculateur d'itinéraires
ui-routes-none = Aucun
ui-routes-address = Adresse du calculateur
ui-routes-example = http://cartes.local:5000
ui-routes-keep = Retenir l'adresse
ui-routes-say = OSRM ou Valhalla, dans le réseau du bureau. Rien n'est envoyé avant que vous ne l'ayez accepté.
