# The first screen: the visits of the folder, their search, and how a visit begins.

ui-home-coming = À venir
ui-home-undated = Sans date
ui-home-past = Passées
ui-home-elsewhere = Ouvertes récemment, ailleurs
ui-home-unread = Ne se lisent pas
ui-home-all-past = { $count ->
    [one] Voir la visite passée
   *[other] Voir les {$count} visites passées
}
ui-home-search = Chercher une visite, une étape, une personne, un lieu
ui-home-find = Chercher dans toutes les visites
ui-home-found = { $count ->
    [0] Aucune visite ne répond à « {$query} ».
    [one] {$count} visite répond à « {$query} ».
   *[other] {$count} visites répondent à « {$query} ».
}
ui-home-found-more = { $count ->
    [one] et {$count} autre passage
   *[other] et {$count} autres passages
}
ui-home-leave-search = Revenir à la liste
ui-home-none = Aucune visite n'est encore dans ce dossier.
# What a found text is, said before it.
ui-home-kind-visit = visite
ui-home-kind-stop = étape
ui-home-kind-person = personne
ui-home-kind-place = lieu
ui-home-kind-note = note
ui-home-visit-actions = Gestes sur la visite
ui-home-open-visit = Ouvrir
ui-home-copy = Reprendre à une autre date
ui-home-reveal = Montrer dans le dossier
ui-home-choose-folder = Choisir le dossier des visites
ui-home-drop = Déposez le fichier : une visite s'ouvre, un texte ou un document se relit.
ui-home-drop-into = Déposez le fichier : ce qu'il contient se relit avant d'entrer dans la visite.

## A new visit

ui-new = Nouvelle visite
ui-new-without = Commencer sans texte
ui-new-from = D'après
ui-new-nothing = une page blanche
ui-new-title = Intitulé
ui-new-date = Premier jour
ui-new-date-example = lundi 21 septembre, 21/09, ou rien
ui-new-create = Créer la visite
ui-new-leave = Renoncer
ui-new-templates = Modèles
ui-new-visits = Visites
ui-begin-template = Partir d'un modèle
ui-begin-past = Une visite déjà faite, à une autre date
ui-read-file = Ouvrir un fichier
ui-read-kinds = Word, PDF, Excel, .ics, .vcf, .visite. Rien ne quitte ce poste.
ui-paste-or-drop = Collez ici, ou déposez un fichier dans la fenêtre
