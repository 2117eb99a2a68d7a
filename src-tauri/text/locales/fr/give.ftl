# The screen on which a version is given out, as the page says it.

ui-screen-give = Diffuser
ui-give-version = Version {$number}
ui-give-name = Nom de la version
ui-give-name-hint = mise à jour : ajout de la visite SNR
ui-give-comment = Remarque
ui-give-comment-hint = pour le cabinet seulement
ui-give-readers = Qui reçoit quoi
ui-give-who = Qui
ui-give-receives = Reçoit
ui-give-withheld-column = Ne reçoit pas
ui-give-state = État
ui-give-others = { $count ->
    [one] et {$count} autre, que rien ne concerne
   *[other] et {$count} autres, que rien ne concerne
}
ui-give-fewer = Masquer ceux que rien ne concerne
ui-give-tab-changes = Changements
ui-give-tab-withheld = Retenu
ui-give-tab-page = Aperçu
ui-give-tab-holders = Remise
ui-give-no-change = Rien n'a changé pour ce lecteur.
ui-give-lines = Deux lignes à coller dans un message
ui-give-copy = Copier le texte
ui-give-print-notice = Imprimer ce qui change
ui-give-copied = Le texte est copié.
ui-give-not-copied = Le texte n'a pas pu être copié. Sélectionnez-le et copiez-le.
ui-give-holders = Qui a la version {$number}
ui-give-holders-none = Figez une première version : vous noterez ensuite qui l'a reçue.
ui-give-holders-nobody = Personne de la visite ne lit cette version.
ui-give-way = De quelle façon
ui-give-sent = Envoyée
ui-give-printed = Imprimée
ui-give-handed = Remise en main propre
ui-give-mistaken = Notée par erreur
ui-give-hand-over = Noter la remise
ui-give-hand-over-count = { $count ->
    [0] Noter la remise
    [one] Noter la remise à {$count} personne
   *[other] Noter la remise à {$count} personnes
}
ui-give-all = Tout cocher
ui-give-tick-due = Cocher les destinataires
ui-give-draft = Ouvrir le message
ui-give-draft-hint = Déroulé n'envoie rien : il prépare. Vous direz ensuite qui a reçu quoi.
ui-give-release = Figer la version
ui-give-release-number = Figer la v{$number}…
ui-give-pack = Préparer les envois
ui-give-share = Choisir le dossier du calendrier partagé
ui-give-shared = Calendrier partagé : {$folder}
ui-give-restore = Reprendre la V{$number}
ui-give-versions = Versions
ui-give-ask = { $count ->
    [0] Figer la v{$number} ?
    [one] Figer la v{$number} pour {$count} personne ?
   *[other] Figer la v{$number} pour {$count} personnes ?
}
ui-give-ask-text = Une version figée ne change plus. Elle reste lisible et peut être réimprimée.
ui-give-recipients = Destinataires
ui-give-recipients-more = Aussi pour d'autres personnes de la visite
ui-give-recipients-find = Chercher une personne
ui-give-not-now = Pas maintenant
ui-give-freeze = Figer la v{$number}
ui-give-open = { $count ->
    [one] Avant de figer : {$count} point ouvert.
   *[other] Avant de figer : {$count} points ouverts.
}
ui-give-open-text = Rien de cela n'empêche de figer.
ui-give-see = Les voir
ui-give-hide = Les masquer
ui-give-packing = Message {$done} sur {$of}
ui-give-stop = Arrêter
ui-give-fingerprint = empreinte {$text}
