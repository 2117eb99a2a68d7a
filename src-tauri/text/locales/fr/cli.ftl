# What the command line says of itself. The names of commands, options and values are the same in every language.

cli-about = Déroulé : l'agenda d'une visite officielle, et tout ce qui sort du bureau.
cli-exit-codes = Codes de retour : 0 fait ; 1 fait, et la visite a des conflits ; 2 mauvais usage ; 3 entrée illisible ; 4 modification refusée, rien n'est changé ; 5 écriture impossible, ce qui était là est intact.
cli-heading-commands = {"Commandes "}
cli-heading-arguments = {"Arguments "}
cli-heading-options = {"Options "}
cli-value-command = COMMANDE
cli-heading-usage = Usage :

cli-open = Ouvre la fenêtre sur une visite
cli-new = Crée une visite vide
cli-import = Lit un texte, un document, un calendrier, un tableau ou un plan ; n'écrit qu'avec -o ou --into
cli-show = Montre l'agenda
cli-check = Montre les problèmes
cli-apply = Applique des modifications écrites en JSON, toutes ou aucune (docs/commands.md)
cli-shift = Décale une étape et ce qui la suit ; une heure fixe plus loin ne bouge pas
cli-precedence = Montre l'ordre de préséance à une étape, avec l'article qui donne chaque place
cli-forgotten = Montre qui a été oublié : les autorités à prévenir à chaque lieu, et ce qu'il en est de chacune
cli-suggest = Propose des réparations, la meilleure d'abord ; ne change rien sans --apply
cli-undo = Annule la dernière modification
cli-redo = Rétablit ce qui a été annulé
cli-history = Montre le journal des modifications
cli-calendar = Écrit le calendrier .ics d'un public
cli-sheet = Compose une feuille à imprimer
cli-sheets = Montre les feuilles qui existent
cli-sample = Crée une visite d'exemple complète

cli-arg-lang = Langue de ce que dit le programme
cli-arg-file = La visite (.visite)
cli-arg-json = Écrit un seul document JSON sur la sortie standard
cli-arg-dry-run = Montre l'effet sans rien écrire
cli-arg-output = Où écrire, ou - pour la sortie standard ; un fichier existant est remplacé d'un coup
cli-arg-new-visit = La visite à créer ; elle ne doit pas exister
cli-arg-audience = Pour qui : public, participants, internal, drivers
cli-arg-day = Une seule journée
cli-arg-in = Langue de cet exemplaire
cli-arg-title = Intitulé de la visite
cli-arg-date = Première journée, « 2020-09-21 » ou en toutes lettres
cli-arg-zone = Fuseau horaire (Europe/Paris sans autre indication)
cli-arg-sample = Lequel : {$names}
cli-arg-commands = Les modifications, ou - pour l'entrée standard
cli-arg-stop = L'étape : identifiant, intitulé exact ou heure HH:MM
cli-arg-aisle = Assied de part et d'autre d'une allée, N par rang de chaque côté
cli-arg-by = De combien : +10, -20, 1h30 ; un jour au plus
cli-arg-budget = Temps de recherche en millisecondes, au plus
cli-arg-apply = Applique la proposition de ce rang
cli-arg-settle = Garde une réponse pour la ligne de ce numéro
cli-arg-answer = La réponse : invited, excused, not-needed ; open la remet à faire
cli-arg-settle-reason = Le motif de la réponse
cli-arg-legs = Ajoute les trajets, comme temps libres
cli-arg-sheet = La feuille : {$names}
cli-arg-format = pdf, svg, png, html ou docx ; sinon d'après le nom du fichier
cli-arg-outline = Écrit le plan, que « import » relit
cli-arg-source = Ce qu'il faut lire, ou - pour l'entrée standard
cli-arg-into = Ajoute à cette visite
cli-arg-replace = Remplace la visite par le plan, étape par étape d'après les #identifiants
cli-arg-import-date = Une date proche, pour les années qui ne sont pas écrites
cli-arg-yes = Prend aussi les lignes douteuses
cli-arg-twins = Ce que devient une personne que la visite a déjà : complete (sa fiche est complétée), replace (la source l'emporte), apart (deux personnes) ; sans autre indication, rien n'est fondu de ce qui se contredit

cli-usage = Usage : {$usage}
cli-wrong-command = Il n'y a pas de commande « {$name} ».
cli-wrong-unknown = L'option « {$name} » n'existe pas ici.
cli-wrong-surplus = « {$name} » est de trop ici.
cli-wrong-twice = {$name} est donné deux fois.
cli-wrong-missing = Il manque {$name}.
cli-wrong-no-value = Il manque une valeur à {$name}.
cli-wrong-value = « {$value} » ne convient pas à {$name}. Valeurs possibles : {$possible}.
cli-wrong-number = « {$value} » ne convient pas à {$name} : il faut un nombre entier, zéro ou plus.
cli-wrong-bounds = « {$value} » ne convient pas à {$name} : il faut un nombre entier, de {$least} à {$most}.
cli-wrong-conflict = {$name} ne va pas avec {$other}.
cli-wrong-utf8 = Un argument n'est pas du texte lisible.
cli-wrong-other = Les arguments ne conviennent pas.
cli-wrong-help = Rien n'a été changé. L'aide : deroule --help

cli-written = {$path} est écrit.
cli-left-out = { $count ->
    [one] {$count} ligne douteuse est restée dehors ; --yes la prend aussi.
   *[other] {$count} lignes douteuses sont restées dehors ; --yes les prend aussi.
}
cli-left-out-undated = { $count ->
    [one] {$count} ligne sans date est restée dehors. Écrivez sa date dans le texte et recommencez.
   *[other] {$count} lignes sans date sont restées dehors. Écrivez leur date dans le texte et recommencez.
}
cli-nothing-changed = Rien n'a changé : la visite est déjà ainsi.
cli-newer = « {$path} » a été écrit par une version plus récente de Déroulé : il est ouvert en lecture seule. Mettez Déroulé à jour pour le modifier.
cli-not-printed = La sortie standard n'a pas tout reçu : le disque est plein, ou elle est fermée. La visite est intacte. Libérez de la place et relancez la commande.
cli-read-source = {"——"} {$name}
cli-calendar-written = { $events ->
    [one] {$path} est écrit : {$events} événement.
   *[other] {$path} est écrit : {$events} événements.
}
cli-calendar-left-out = Sans heure, donc hors du calendrier : {$titles}.
cli-nothing-to-repair = Aucun conflit : il n'y a rien à réparer.
cli-no-repair = Aucune réparation ne lève le conflit sans toucher à une heure fixe. Changez une durée, un minimum ou une heure à la main.
cli-no-problem = Aucun problème.
cli-empty-agenda = Rien n'est encore prévu.
cli-salvaged = « {$path} » est abîmé et reste tel quel. Voici ce qui s'en lit encore ; relisez-le avant de le reprendre avec deroule import.

cli-read-title = Intitulé
cli-read-date = Date
cli-read-reference = Référence
cli-read-guest = Invité d'honneur
cli-read-host = Puissance invitante
cli-read-accreditation = Accréditation jusqu'à
cli-read-gate = Accueil de la presse
cli-read-contact = Contact presse
cli-read-undated = sans date
cli-read-ignored = Laissé de côté :
cli-read-line = ligne {$line}

cli-no-window = Cette version est faite pour la ligne de commande : elle n'a pas de fenêtre. L'aide : deroule --help
cli-no-display = La fenêtre n'a pas pu s'ouvrir : {$detail}. La visite est intacte. Sans écran, utilisez les commandes : deroule --help
cli-arg-help = Montre cette aide
cli-arg-version = Montre la version
cli-forgotten-open = Qui avez-vous oublié ?
cli-forgotten-settled = Réponses gardées
cli-forgotten-none = Aucun lieu n'est connu : il n'y a personne à prévenir. Donnez un lieu et sa commune à une étape.
