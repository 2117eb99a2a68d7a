# Versions: what has changed between two of them, who is told, who holds which.

## What has changed, each in a line that can be read aloud

# $stop is « 14h30 Visite SNR » or the title alone, $title always the title alone. $of is what was, with « de » before it:
# « de Mairie », « d'Usine A », « du Capitole ».
change-stop = {$hour} {$title}
change-added = {$stop} : étape ajoutée
change-removed = {$stop} : étape retirée
change-start = {$from} → {$to} {$title}
change-start-set = {$title} : {$to}, sans heure jusqu'ici
change-start-lost = {$title} : sans heure, au lieu {$of}
change-end = {$stop} : fin à {$to} au lieu de {$from}
change-end-set = {$stop} : fin à {$to}
change-end-lost = {$stop} : fin non fixée, au lieu de {$from}
change-duration = {$stop} : {$to} au lieu de {$from}
change-duration-unknown = durée inconnue
change-title = « {$from} » devient « {$to} »
change-place = {$stop} : {$to} au lieu {$of}
change-place-set = {$stop} : {$to}
change-place-lost = {$stop} : sans lieu, au lieu {$of}
change-address = {$stop} : adresse, {$to} au lieu {$of}
change-address-set = {$stop} : adresse, {$to}
change-address-lost = {$stop} : adresse retirée, c'était {$from}
change-room-lost = {$stop} : sans salle, au lieu {$of}
change-access = {$stop} : accès, {$to}
change-access-lost = {$stop} : accès retiré, c'était {$from}
change-parking = {$stop} : stationnement, {$to}
change-parking-lost = {$stop} : stationnement retiré, c'était {$from}
change-status-confirmed = {$stop} : étape confirmée
change-status-tentative = {$stop} : étape à confirmer
change-status-option = {$stop} : étape en option
change-status-cancelled = {$stop} : étape annulée
change-press = {$stop} : {$to} au lieu {$of}
change-press-set = {$stop} : {$to}
change-press-lost = {$stop} : régime presse retiré, c'était {$from}
change-group = {$stop} : groupe {$to} au lieu {$of}
change-group-set = {$stop} : groupe {$to}
change-group-lost = {$stop} : tous, et non plus le groupe {$from}
change-note = {$stop} : note pour {$audience}, « {$to} »
change-note-lost = {$stop} : note pour {$audience} retirée, c'était « {$from} »
change-call = {$stop} : en place à {$to} au lieu de {$from}
change-call-set = {$stop} : en place à {$to}
change-call-lost = {$stop} : plus d'heure de mise en place, c'était {$from}
# What somebody does, after the name: « Mme Merle assure l'accueil et prend la parole ». $gender is f, m, n where it is not
# known, or you where it is the reader.
change-who = {$stop} : {$who} {$does}
change-you = vous
change-and = {$one} et {$other}
change-joins = s'ajoute
change-leaves = n'y est plus
change-welcomes = { $gender ->
    [you] assurez l'accueil
   *[n] assure l'accueil
}
change-welcomes-no-more = { $gender ->
    [you] n'assurez plus l'accueil
   *[n] n'assure plus l'accueil
}
change-speaks = { $gender ->
    [you] prenez la parole
   *[n] prend la parole
}
change-speaks-minutes = { $gender ->
    [you] prenez la parole {$to} au lieu de {$from}
   *[n] prend la parole {$to} au lieu de {$from}
}
change-speaks-for = { $gender ->
    [you] prenez la parole {$to}
   *[n] prend la parole {$to}
}
change-speaks-open = { $gender ->
    [you] prenez la parole sans durée fixée, au lieu de {$from}
   *[n] prend la parole sans durée fixée, au lieu de {$from}
}
change-speaks-no-more = { $gender ->
    [you] ne prenez plus la parole
   *[n] ne prend plus la parole
}
change-confirmed = { $gender ->
    [you] confirmez votre présence
   *[n] confirme sa présence
}
change-awaited = { $gender ->
    [you] devez encore répondre
    [f] est attendue
    [m] est attendu
   *[n] doit encore répondre
}
change-unannounced = { $gender ->
    [you] n'y figurez plus
    [f] n'est plus annoncée
    [m] n'est plus annoncé
   *[n] n'y figure plus
}
change-declined = { $gender ->
    [f] est excusée
    [m] est excusé
   *[n] ne vient pas
}
change-absent = { $gender ->
    [f] est absente
    [m] est absent
   *[n] ne vient pas
}
change-represented = { $gender ->
    [f] est représentée par {$name}
    [m] est représenté par {$name}
   *[n] se fait représenter par {$name}
}
change-stands-in = { $gender ->
    [you] représentez {$name}
   *[n] représente {$name}
}
change-stands-in-no-more = { $gender ->
    [you] ne représentez plus {$name}
   *[n] ne représente plus {$name}
}
change-expected = { $gender ->
    [you] {$stop} : votre présence y est prévue
   *[n] {$stop} : présence ajoutée
}
change-not-expected = { $gender ->
    [you] {$stop} : votre présence n'y est plus prévue
   *[n] {$stop} : présence retirée
}
change-alone = {$stop} : {$does}
change-speeches = {$stop} : ordre des prises de parole, {$names}
change-speeches-rule = {$stop} : prises de parole dans l'ordre des préséances
change-leg = Trajet entre {$from} et {$title} : {$new} au lieu de {$old}
change-leg-set = Trajet entre {$from} et {$title} : {$new}
change-leg-lost = Plus de trajet direct entre {$from} et {$title}
change-leg-unknown = durée inconnue
change-visit-title = La visite « {$from} » s'appelle « {$to} »
change-reference = Référence : {$to} au lieu {$of}
change-reference-set = Référence : {$to}
change-reference-lost = Référence retirée, c'était {$from}
change-aims = Objet de la visite : {$to}
change-aims-lost = Objet de la visite retiré
change-mention = Mention sur chaque page : {$to}
change-mention-lost = Mention sur chaque page retirée, c'était {$from}
change-rank = {$who} : place donnée à la main, n° {$position} ({$reason})
change-rank-lost = {$who} : place selon les préséances, et non plus à la main
change-press-block = Consignes à la presse : {$to}
change-press-block-lost = Consignes à la presse retirées
change-person = {$from} devient {$to}
# An hour in a zone that is not the visit's.
change-hour-zone = {$hour} ({$zone})

## Messages to those who are concerned

# The first line: what has changed; $changes are the lines above, each after the other. $dates is « du 21 septembre 2020 ».
message-changed = Le programme {$dates} a changé : {$changes}.
message-changed-undated = Le programme a changé : {$changes}.
message-withdrawn = Votre présence n'est plus prévue à la visite {$dates} : {$changes}.
message-new = Voici votre programme {$dates} : {$changes}.
message-of-day = du {$date}
message-of-days = {$range}
message-more = { $count ->
    [one] et {$count} autre changement
   *[other] et {$count} autres changements
}
# The second line.
# Somebody who was given nothing before.
message-version = C'est la version {$number}, du {$instant}.
message-replaces = La version {$to} annule et remplace la version {$from}.
message-subject = {$visit} : votre programme a changé (version {$number})
message-subject-new = {$visit} : votre programme (version {$number})
# ics: how a calendar file is taken in again; goes with every one that is sent again.
message-calendar = Créez un agenda par visite. À chaque nouvelle version : Google Agenda, importez le fichier, les étapes sont mises à jour ; Outlook classique, Thunderbird, Nextcloud, supprimez d'abord l'agenda de la version précédente, puis ouvrez le nouveau fichier.
# What goes with the message; $files is « votre programme, votre agenda ».
message-enclosed = Ci-joint : {$files}.
message-file-calendar = votre agenda
message-file-cancelled = l'annulation dans votre agenda
message-file-programme = votre programme
message-file-notice = ce qui change
message-greeting = {$address},

## Releases and packages, as the command line says them

cli-release = Fige une version, avec son numéro et son empreinte
cli-diff = Montre ce qui a changé entre deux versions, et qui cela concerne
cli-send = Prépare un dossier par personne concernée : message, agenda, programme
cli-register = Montre qui a quelle version, ou le note
cli-arg-release-name = Nom de la version
cli-arg-release-comment = Ce que cette version a de particulier
cli-arg-release-recipient = Une personne à qui la version est destinée ; à répéter
cli-arg-release-calendar = Réécrit à cet endroit le calendrier public, d'un coup : un fichier, ou un dossier partagé
cli-arg-from = Version de départ (la dernière sans autre indication)
cli-arg-to = Version d'arrivée (l'état présent sans autre indication)
cli-arg-release = La visite telle que cette version l'a figée
cli-arg-since = La version que les destinataires ont déjà
cli-arg-cancel = Annule tout ce que le calendrier contenait
cli-arg-outlook = Un fichier par étape, pour Outlook : le dossier où les écrire est donné par -o
cli-arg-send-output = Le dossier à créer ; il ne doit pas exister, ou être vide
cli-arg-register-release = La version qui a été remise
cli-arg-register-person = À qui ; à répéter
cli-arg-register-recipients = Note tous les destinataires de la version
cli-arg-register-how = Comment : sent, printed, handed ; mistaken raye ce qui a été noté par erreur
cli-released = Version {$number} figée le {$instant}. Empreinte {$fingerprint}.
cli-release-open = Reste ouvert dans cette version :
cli-release-calendar-failed = La version {$number} est figée ; seul le calendrier n'a pas été écrit. {$why}
cli-send-edited = La visite a été modifiée depuis la version {$number} : ces modifications ne sont pas dans l'envoi. Figez-les d'abord : deroule release.
cli-diff-none = Rien n'a changé.
cli-diff-head = De la version {$from} à la version {$to} :
cli-diff-head-present = De la version {$from} à l'état présent :
cli-diff-people = concerne {$people}
cli-sent = { $count ->
    [0] Personne n'est concerné : rien n'est écrit pour personne dans {$folder}.
    [one] {$count} personne concernée ; son dossier est prêt dans {$folder}. Rien n'a été envoyé.
   *[other] {$count} personnes concernées ; leurs dossiers sont prêts dans {$folder}. Rien n'a été envoyé.
}
cli-calendars-written = { $count ->
    [one] {$folder} : {$count} agenda écrit.
   *[other] {$folder} : {$count} agendas écrits.
}
cli-invitations-written = { $count ->
    [one] {$folder} : {$count} fichier écrit.
   *[other] {$folder} : {$count} fichiers écrits.
}
cli-register-none = Personne n'a encore de version.
cli-register-noted = { $count ->
    [one] Noté pour {$count} personne.
   *[other] Noté pour {$count} personnes.
}
cli-register-line = {$name} : version {$number}, {$how} le {$instant}

## How somebody came by a version

way-sent = envoyée
way-printed = imprimée
way-handed = remise en main propre

## What stands in the way

app-fail-nothing-to-release = La visite n'a encore aucune étape : il n'y a rien à figer. Ajoutez une étape et recommencez.
app-fail-nothing-released = Aucune version n'a encore été figée. La visite est intacte ; figez une première version : écran « Diffuser », ou deroule release.
app-fail-no-release = Il n'y a pas de version {$asked} ; la dernière est la version {$last}.
app-fail-folder-not-empty = « {$path} » existe et n'est pas vide : rien n'y est écrit. Donnez le nom d'un nouveau dossier.
app-fail-not-a-folder = « {$path} » est un fichier, et il faut ici un dossier. Rien n'a été écrit. Donnez un autre nom.
app-fail-way = « {$text} » n'est pas une façon de remettre une version. Possibles : sent, printed, handed, mistaken.
app-fail-stopped = Arrêté à votre demande. Rien n'a été écrit.
app-did-restored = Reprise de la version {$number}

## The screen on which a version is given out

app-give-concerned = { $count ->
    [0] Personne n'est concerné
    [one] {$count} personne concernée
   *[other] {$count} personnes concernées
}
app-give-unaffected = { $count ->
    [0] personne n'est laissé de côté
    [one] {$count} ne reçoit rien
   *[other] {$count} ne reçoivent rien
}
app-give-holds = a la V{$number}
app-give-holds-old = a encore la V{$number}
app-give-holds-none = n'a encore rien
app-give-persons = { $count ->
    [0] aucune personne
    [one] {$count} personne
   *[other] {$count} personnes
}
app-give-calendar = agenda
app-give-calendars = agenda de chacun
app-give-sheet-of-person = Programme et agenda
app-give-cancelled = Annulation de l'agenda
app-give-forms = PDF, .ics, message
app-give-form-pdf = PDF
app-give-nothing = Rien à envoyer
app-give-unchanged = Inchangé
app-give-sends = { $count ->
    [one] {$count} envoi
   *[other] {$count} envois
}
app-give-changes = { $count ->
    [one] {$count} changement
   *[other] {$count} changements
}
app-give-withdrawn = Retrait
app-give-first = Première version
app-give-since = Depuis la V{$number}, figée le {$instant}
app-give-before-first = Aucune version n'a encore été figée.
app-give-holds-since = V{$number}, {$how} le {$instant}
app-give-due = la V{$number} lui est destinée, remise à noter
app-give-open-tentative = « {$stop} » est à confirmer
app-give-open-option = « {$stop} » est en option
app-give-open-awaited = « {$stop} » : réponse attendue, {$names}
app-give-released = Version {$number} figée.
app-give-shared-failed = Version {$number} figée, mais le calendrier partagé n'a pas pu être réécrit : {$why}
app-give-noted = { $count ->
    [one] Noté pour {$count} personne.
   *[other] Noté pour {$count} personnes.
}
app-give-packed = { $count ->
    [0] Personne n'est concerné : aucun message à préparer.
    [one] {$count} message prêt dans {$folder}. Rien n'a été envoyé.
   *[other] {$count} messages prêts dans {$folder}. Rien n'a été envoyé.
}
app-give-stopped = Arrêté. Rien n'a été écrit.
app-give-drafted = Le message pour {$name} est ouvert dans votre messagerie. Relisez-le et envoyez-le vous-même.
app-give-draft-saved = Le message pour {$name} est prêt dans {$folder}, mais aucune messagerie n'a pu l'ouvrir.
app-give-restored = La visite est de nouveau celle de la version {$number}.
app-give-folder = envoi-v{$number}
# The one fact of a visit on the first screen.
app-give-still-old = { $count ->
    [one] {$count} personne a encore la V{$number}
   *[other] {$count} personnes ont encore la V{$number}
}
app-give-still-older = { $count ->
    [one] {$count} personne a une version plus ancienne que la V{$number}
   *[other] {$count} personnes ont une version plus ancienne que la V{$number}
}
app-version-of = V{$number} – {$instant}
app-version-edited = V{$number} du {$instant}, modifiée depuis
