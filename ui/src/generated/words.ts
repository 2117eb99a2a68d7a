// Written from src-tauri/text/locales by `cargo test -p text generated`; never edited by hand.

/** What a message takes: `null` for nothing. */
export type Messages = {
  /** À propos */
  'ui-about': null;
  /** Ce que d’autres ont fait et qui est dedans */
  'ui-about-built-in': null;
  /** { $count -> [one] { $count } œuvre, chacune sous sa licence. *[other] { $count } œuvres, chacune sous sa licence. } */
  'ui-about-count': { count: string | number };
  /** Licence : { $licence } */
  'ui-about-licence': { licence: string | number };
  /** Construit l’agenda d’une visite officielle et tout ce qui sort du bureau. Rien ne quitte ce poste sans que vous le demandiez : aucun compte, aucun service. */
  'ui-about-says': null;
  /** Déroulé { $version } */
  'ui-about-version': { version: string | number };
  /** Accepter */
  'ui-accept': null;
  /** Par exemple : le préfet est prévenu */
  'ui-accept-example': null;
  /** Pourquoi ce point peut rester */
  'ui-accept-reason': null;
  /** { $count -> [one] { $count } point accepté *[other] { $count } points acceptés } */
  'ui-accepted': { count: string | number };
  /** Accepté : { $reason } */
  'ui-accepted-because': { reason: string | number };
  /** Ajouter une étape */
  'ui-add': null;
  /** Ajouter une étape après */
  'ui-add-after': null;
  /** Ajouter une étape avant */
  'ui-add-before': null;
  /** Ajouter une étape : 14h30 visite SNR 45 min */
  'ui-add-example': null;
  /** ajouter */
  'ui-add-this': null;
  /** Déroulé */
  'ui-app': null;
  /** Appliquer */
  'ui-apply': null;
  /** { $from } → { $to } */
  'ui-becomes': { from: string | number; to: string | number };
  /** Avant { $stop } */
  'ui-before': { stop: string | number };
  /** Une visite déjà faite, à une autre date */
  'ui-begin-past': null;
  /** Partir d’un texte */
  'ui-begin-source': null;
  /** Partir d’un modèle */
  'ui-begin-template': null;
  /** En place à, { $name } */
  'ui-call-for': { name: string | number };
  /** { $cell }, { $stop } */
  'ui-cell-of': { cell: string | number; stop: string | number };
  /** Changer la durée */
  'ui-change-duration': null;
  /** La visite a été modifiée ailleurs. Voici son état présent. */
  'ui-changed-elsewhere': null;
  /** { $count -> [one] { $count } étape choisie *[other] { $count } étapes choisies } */
  'ui-chosen': { count: string | number };
  /** Fermer */
  'ui-close': null;
  /** Toutes les visites */
  'ui-close-visit': null;
  /** Durée */
  'ui-column-duration': null;
  /** Début */
  'ui-column-hour': null;
  /** Personnes */
  'ui-column-people': null;
  /** Lieu */
  'ui-column-place': null;
  /** Presse */
  'ui-column-press': null;
  /** Étape */
  'ui-column-title': null;
  /** Commune */
  'ui-commune': null;
  /** { $count -> [one] { $count } étape copiée. Elle se colle ici, dans une autre visite ou dans un courriel. *[other] { $count } étapes copiées. Elles se collent ici, dans une autre visite ou dans un courriel. } */
  'ui-copied': { count: string | number };
  /** Copier */
  'ui-copy': null;
  /** Couper */
  'ui-cut': null;
  /** Gestes sur la journée */
  'ui-day-actions': null;
  /** Ajouter une journée */
  'ui-day-add': null;
  /** Par exemple 23 septembre */
  'ui-day-example': null;
  /** Le jour qui suit le dernier */
  'ui-day-following': null;
  /** Déplacer la journée */
  'ui-day-move': null;
  /** Prendre le « { $text } » */
  'ui-day-new': { text: string | number };
  /** Déplacer à un autre jour */
  'ui-day-of': null;
  /** Retirer la journée */
  'ui-day-remove': null;
  /** Jours */
  'ui-days': null;
  /** Tous les jours */
  'ui-days-all': null;
  /** Moins de champs */
  'ui-details-less': null;
  /** Autres champs */
  'ui-details-more': null;
  /** Largeur du volet Papier */
  'ui-divider-paper': null;
  /** Largeur du volet Étape */
  'ui-divider-stop': null;
  /** Doubler l’étape */
  'ui-duplicate': null;
  /** Ne peut commencer avant { $hour }. */
  'ui-earliest': { hour: string | number };
  /** Modifier la cellule */
  'ui-edit-cell': null;
  /** Rien n’est encore prévu ce jour-là. Écrivez une première étape sur la ligne du haut, par exemple « 9h accueil 15 min ». */
  'ui-empty-day': null;
  /** Choisissez une étape pour la voir en entier. */
  'ui-empty-inspector': null;
  /** Fin */
  'ui-end': null;
  /** English */
  'ui-english': null;
  /** Exporter */
  'ui-export': null;
  /** Calendrier (.ics) */
  'ui-export-calendar': null;
  /** { $title } (Word) */
  'ui-export-document': { title: string | number };
  /** Exporter la feuille affichée (PDF) */
  'ui-export-paper': null;
  /** Exporter la feuille affichée (Word) */
  'ui-export-paper-document': null;
  /** { $title } (PDF) */
  'ui-export-sheet': { title: string | number };
  /** Chercher une étape */
  'ui-find-stop': null;
  /** Vous avez sans doute déjà un texte : une note de presse, un courriel, un ancien programme. Collez-le. Déroulé y cherche les heures, les lieux et les personnes, et vous montre ce qu’il a compris avant de rien écrire. */
  'ui-first-text': null;
  /** Votre première visite */
  'ui-first-title': null;
  /** Replier ou déplier le volet Papier */
  'ui-fold-paper': null;
  /** Replier ou déplier les points à voir */
  'ui-fold-problems': null;
  /** Replier ou déplier le volet Étape */
  'ui-fold-stop': null;
  /** Remettre à la suite */
  'ui-follow-again': null;
  /** Présentation */
  'ui-form': null;
  /** Grille horaire */
  'ui-form-grid': null;
  /** Liste */
  'ui-form-list': null;
  /** Jour précédent */
  'ui-former-day': null;
  /** Volet précédent */
  'ui-former-pane': null;
  /** Point précédent */
  'ui-former-problem': null;
  /** Écran précédent */
  'ui-former-screen': null;
  /** Français */
  'ui-french': null;
  /** De { $from } à { $to } */
  'ui-from-to': { from: string | number; to: string | number };
  /** Plein écran */
  'ui-full-screen': null;
  /** Entrée pour ajouter */
  'ui-ghost': null;
  /** Tout cocher */
  'ui-give-all': null;
  /** { $count -> [0] Figer la v{ $number } ? [one] Figer la v{ $number } pour { $count } personne ? *[other] Figer la v{ $number } pour { $count } personnes ? } */
  'ui-give-ask': { count: string | number; number: string | number };
  /** Une version figée ne change plus. Elle reste lisible et peut être réimprimée. */
  'ui-give-ask-text': null;
  /** Remarque */
  'ui-give-comment': null;
  /** pour le cabinet seulement */
  'ui-give-comment-hint': null;
  /** Le texte est copié. */
  'ui-give-copied': null;
  /** Copier le texte */
  'ui-give-copy': null;
  /** Ouvrir le message */
  'ui-give-draft': null;
  /** Déroulé n’envoie rien : il prépare. Vous direz ensuite qui a reçu quoi. */
  'ui-give-draft-hint': null;
  /** Masquer ceux que rien ne concerne */
  'ui-give-fewer': null;
  /** empreinte { $text } */
  'ui-give-fingerprint': { text: string | number };
  /** Figer la v{ $number } */
  'ui-give-freeze': { number: string | number };
  /** Noter la remise */
  'ui-give-hand-over': null;
  /** { $count -> [0] Noter la remise [one] Noter la remise à { $count } personne *[other] Noter la remise à { $count } personnes } */
  'ui-give-hand-over-count': { count: string | number };
  /** Remise en main propre */
  'ui-give-handed': null;
  /** Les masquer */
  'ui-give-hide': null;
  /** Qui a la version { $number } */
  'ui-give-holders': { number: string | number };
  /** Personne de la visite ne lit cette version. */
  'ui-give-holders-nobody': null;
  /** Figez une première version : vous noterez ensuite qui l’a reçue. */
  'ui-give-holders-none': null;
  /** Deux lignes à coller dans un message */
  'ui-give-lines': null;
  /** Donner les minutes */
  'ui-give-minutes': null;
  /** Notée par erreur */
  'ui-give-mistaken': null;
  /** Nom de la version */
  'ui-give-name': null;
  /** mise à jour : ajout de la visite SNR */
  'ui-give-name-hint': null;
  /** Rien n’a changé pour ce lecteur. */
  'ui-give-no-change': null;
  /** Le texte n’a pas pu être copié. Sélectionnez-le et copiez-le. */
  'ui-give-not-copied': null;
  /** Pas maintenant */
  'ui-give-not-now': null;
  /** { $count -> [one] Avant de figer : { $count } point ouvert. *[other] Avant de figer : { $count } points ouverts. } */
  'ui-give-open': { count: string | number };
  /** Rien de cela n’empêche de figer. */
  'ui-give-open-text': null;
  /** { $count -> [one] et { $count } autre, que rien ne concerne *[other] et { $count } autres, que rien ne concerne } */
  'ui-give-others': { count: string | number };
  /** Préparer les envois */
  'ui-give-pack': null;
  /** Message { $done } sur { $of } */
  'ui-give-packing': { done: string | number; of: string | number };
  /** Imprimer ce qui change */
  'ui-give-print-notice': null;
  /** Imprimée */
  'ui-give-printed': null;
  /** Qui reçoit quoi */
  'ui-give-readers': null;
  /** Reçoit */
  'ui-give-receives': null;
  /** Destinataires */
  'ui-give-recipients': null;
  /** Chercher une personne */
  'ui-give-recipients-find': null;
  /** Aussi pour d’autres personnes de la visite */
  'ui-give-recipients-more': null;
  /** Figer la version */
  'ui-give-release': null;
  /** Figer la v{ $number }… */
  'ui-give-release-number': { number: string | number };
  /** Reprendre la V{ $number } */
  'ui-give-restore': { number: string | number };
  /** Les voir */
  'ui-give-see': null;
  /** Envoyée */
  'ui-give-sent': null;
  /** Choisir le dossier du calendrier partagé */
  'ui-give-share': null;
  /** Calendrier partagé : { $folder } */
  'ui-give-shared': { folder: string | number };
  /** État */
  'ui-give-state': null;
  /** Arrêter */
  'ui-give-stop': null;
  /** Changements */
  'ui-give-tab-changes': null;
  /** Remise */
  'ui-give-tab-holders': null;
  /** Aperçu */
  'ui-give-tab-page': null;
  /** Retenu */
  'ui-give-tab-withheld': null;
  /** Cocher les destinataires */
  'ui-give-tick-due': null;
  /** Version { $number } */
  'ui-give-version': { number: string | number };
  /** Versions */
  'ui-give-versions': null;
  /** De quelle façon */
  'ui-give-way': null;
  /** Qui */
  'ui-give-who': null;
  /** Ne reçoit pas */
  'ui-give-withheld-column': null;
  /** Aller à */
  'ui-go-to': null;
  /** { $hour }h */
  'ui-grid-hour': { hour: string | number };
  /** Groupe { $name } */
  'ui-group': { name: string | number };
  /** Groupe */
  'ui-group-field': null;
  /** Ajouter le groupe « { $name } » */
  'ui-group-new': { name: string | number };
  /** Mettre dans un groupe */
  'ui-group-of': null;
  /** Historique */
  'ui-history': null;
  /** Reprendre cet état */
  'ui-history-keep': null;
  /** Rien n’est perdu : ce qui suit reste dans l’historique, et la reprise s’annule. */
  'ui-history-keep-says': null;
  /** Revenir au présent */
  'ui-history-leave': null;
  /** Modifications, la dernière d’abord */
  'ui-history-list': null;
  /** La visite telle qu’elle était le { $day } à { $hour } */
  'ui-history-past': { day: string | number; hour: string | number };
  /** La visite telle qu’elle est */
  'ui-history-present': null;
  /** Voir l’historique */
  'ui-history-show': null;
  /** annulée depuis */
  'ui-history-undone': null;
  /** { $count -> [one] Voir la visite passée *[other] Voir les { $count } visites passées } */
  'ui-home-all-past': { count: string | number };
  /** Choisir le dossier des visites */
  'ui-home-choose-folder': null;
  /** À venir */
  'ui-home-coming': null;
  /** Reprendre à une autre date */
  'ui-home-copy': null;
  /** Déposez le fichier : une visite s’ouvre, un texte ou un document se relit. */
  'ui-home-drop': null;
  /** Déposez le fichier : ce qu’il contient se relit avant d’entrer dans la visite. */
  'ui-home-drop-into': null;
  /** Ouvertes récemment, ailleurs */
  'ui-home-elsewhere': null;
  /** Chercher dans toutes les visites */
  'ui-home-find': null;
  /** { $count -> [0] Aucune visite ne répond à « { $query } ». [one] { $count } visite répond à « { $query } ». *[other] { $count } visites répondent à « { $query } ». } */
  'ui-home-found': { count: string | number; query: string | number };
  /** { $count -> [one] et { $count } autre passage *[other] et { $count } autres passages } */
  'ui-home-found-more': { count: string | number };
  /** note */
  'ui-home-kind-note': null;
  /** personne */
  'ui-home-kind-person': null;
  /** lieu */
  'ui-home-kind-place': null;
  /** étape */
  'ui-home-kind-stop': null;
  /** visite */
  'ui-home-kind-visit': null;
  /** Revenir à la liste */
  'ui-home-leave-search': null;
  /** Visite précédente, suivante */
  'ui-home-move': null;
  /** Aucune visite n’est encore dans ce dossier. */
  'ui-home-none': null;
  /** Ouvrir la visite */
  'ui-home-open-key': null;
  /** Ouvrir */
  'ui-home-open-visit': null;
  /** Passées */
  'ui-home-past': null;
  /** Montrer dans le dossier */
  'ui-home-reveal': null;
  /** Chercher une visite, une étape, une personne, un lieu */
  'ui-home-search': null;
  /** Sans date */
  'ui-home-undated': null;
  /** Ne se lisent pas */
  'ui-home-unread': null;
  /** Gestes sur la visite */
  'ui-home-visit-actions': null;
  /** Le programme n’a pas répondu. Ce qui était déjà écrit est à l’abri. Fermez la fenêtre et rouvrez la visite. */
  'ui-host-silent': null;
  /** Ajouter depuis un texte ou un document… */
  'ui-import': null;
  /** Alt */
  'ui-key-alt': null;
  /** Ctrl */
  'ui-key-ctrl': null;
  /** Suppr */
  'ui-key-delete': null;
  /** Fin */
  'ui-key-end': null;
  /** Entrée */
  'ui-key-enter': null;
  /** Échap */
  'ui-key-escape': null;
  /** Début */
  'ui-key-home': null;
  /** Menu */
  'ui-key-menu': null;
  /** PgSv */
  'ui-key-page-down': null;
  /** PgPr */
  'ui-key-page-up': null;
  /** Maj */
  'ui-key-shift': null;
  /** Espace */
  'ui-key-space': null;
  /** Tab */
  'ui-key-tab': null;
  /** Touches */
  'ui-keys': null;
  /** Nature */
  'ui-kind': null;
  /** Langue */
  'ui-language': null;
  /** Agrandir */
  'ui-larger': null;
  /** Dernier geste : { $gesture } */
  'ui-last-gesture': { gesture: string | number };
  /** Voir ce que coûte un retard */
  'ui-lateness': null;
  /** Peut commencer jusqu’à { $hour } sans toucher à l’heure fixe qui suit. */
  'ui-latest': { hour: string | number };
  /** Peut commencer jusqu’à { $hour } sans toucher à { $holds }. */
  'ui-latest-holds': { holds: string | number; hour: string | number };
  /** Aurait dû commencer à { $hour } au plus tard. */
  'ui-latest-past': { hour: string | number };
  /** Donner le trajet jusqu’à l’étape */
  'ui-leg-give': null;
  /** Écrivez les minutes, ou « ? » si vous ne les savez pas. Vide, le trajet disparaît. */
  'ui-leg-help': null;
  /** Minutes de trajet */
  'ui-leg-minutes': null;
  /** Tout reste sur ce poste. Aucun compte à créer. */
  'ui-local': null;
  /** Par exemple « 20 (5) » : 20 min voulues, jamais moins de 5. Vide, la marge disparaît. */
  'ui-margin-help': null;
  /** Marge voulue (plancher) */
  'ui-margin-minutes': null;
  /** Moyen */
  'ui-means': null;
  /** En voiture */
  'ui-means-car': null;
  /** En car */
  'ui-means-coach': null;
  /** À pied */
  'ui-means-walk': null;
  /** Peut être réduit à */
  'ui-minimum': null;
  /** aucun */
  'ui-minimum-none': null;
  /** Plus */
  'ui-more': null;
  /** Ajouter au choix, ou retirer */
  'ui-move-add': null;
  /** Choisir toutes les étapes */
  'ui-move-all': null;
  /** Cellule précédente, suivante */
  'ui-move-cell': null;
  /** Première, dernière ligne */
  'ui-move-day-ends': null;
  /** Descendre l’étape */
  'ui-move-down': null;
  /** Première, dernière cellule */
  'ui-move-ends': null;
  /** Choisir aussi l’étape précédente, suivante */
  'ui-move-extend': null;
  /** Autre groupe, à la même heure */
  'ui-move-group': null;
  /** Dix lignes plus haut, plus bas */
  'ui-move-many': null;
  /** Revenir à une étape */
  'ui-move-one': null;
  /** Ligne précédente, suivante */
  'ui-move-row': null;
  /** Monter l’étape */
  'ui-move-up': null;
  /** Nouvelle visite */
  'ui-new': null;
  /** Créer la visite */
  'ui-new-create': null;
  /** Premier jour */
  'ui-new-date': null;
  /** lundi 21 septembre, 21/09, ou rien */
  'ui-new-date-example': null;
  /** D’après */
  'ui-new-from': null;
  /** Renoncer */
  'ui-new-leave': null;
  /** une page blanche */
  'ui-new-nothing': null;
  /** Nouvelle étape */
  'ui-new-stop': null;
  /** Modèles */
  'ui-new-templates': null;
  /** Intitulé */
  'ui-new-title': null;
  /** Visites */
  'ui-new-visits': null;
  /** Commencer sans texte */
  'ui-new-without': null;
  /** suivant */
  'ui-next': null;
  /** Jour suivant */
  'ui-next-day': null;
  /** Volet suivant */
  'ui-next-pane': null;
  /** Point suivant */
  'ui-next-problem': null;
  /** Écran suivant */
  'ui-next-screen': null;
  /** Plus de jeu : tout retard touchera { $holds }. */
  'ui-no-slack': { holds: string | number };
  /** Le presse-papiers n’est pas accessible. Rien n’a été copié, et la visite est intacte. */
  'ui-not-copied': null;
  /** Note, { $name } */
  'ui-note-for': { name: string | number };
  /** Rien ne répond à « { $query } ». */
  'ui-nothing-found': { query: string | number };
  /** maintenant */
  'ui-now': null;
  /** Appliquer la proposition */
  'ui-offers-apply': null;
  /** Propositions, la meilleure d’abord */
  'ui-offers-list': null;
  /** Recherche en cours */
  'ui-offers-looking': null;
  /** Rien de mieux n’a été trouvé pour cette journée : elle reste telle quelle. */
  'ui-offers-none': null;
  /** Journée actuelle */
  'ui-offers-now': null;
  /** Propositions pour le { $day } */
  'ui-offers-of': { day: string | number };
  /** Journée proposée */
  'ui-offers-then': null;
  /** Ouvrir la visite d’exemple */
  'ui-open-sample': null;
  /** Page précédente */
  'ui-page-before': null;
  /** Page suivante */
  'ui-page-next': null;
  /** page { $page } sur { $pages } */
  'ui-page-of': { page: string | number; pages: string | number };
  /** choisir */
  'ui-palette-choose': null;
  /** fermer */
  'ui-palette-close': null;
  /** ouvrir */
  'ui-palette-run': null;
  /** Papier */
  'ui-pane-paper': null;
  /** Étape choisie */
  'ui-pane-stop': null;
  /** Volets */
  'ui-panes': null;
  /** Choisissez la personne au-dessus de la feuille, puis exportez la feuille affichée. */
  'ui-paper-choose-person': null;
  /** Pour */
  'ui-paper-for': null;
  /** Page imprimée */
  'ui-paper-page': null;
  /** Aperçu */
  'ui-paper-preview': null;
  /** Papiers */
  'ui-papers': null;
  /** Coller */
  'ui-paste': null;
  /** Collez ici une note, un courriel, un programme… */
  'ui-paste-here': null;
  /** Texte à lire */
  'ui-paste-label': null;
  /** Collez ici, ou déposez un fichier dans la fenêtre */
  'ui-paste-or-drop': null;
  /** Personnes */
  'ui-people': null;
  /** Noter comme absent */
  'ui-people-absent': null;
  /** Ajouter une personne */
  'ui-people-add': null;
  /** Ajouter */
  'ui-people-add-confirm': null;
  /** Mme Anne MERLE, maire d’Alès */
  'ui-people-add-example': null;
  /** Allée centrale, { $seats } de chaque côté */
  'ui-people-aisle': { seats: string | number };
  /** Places, vues par ceux qui sont assis */
  'ui-people-aisle-heading': null;
  /** à gauche de l’allée */
  'ui-people-aisle-left': null;
  /** Art. 16 : le premier au bord de l’allée à droite, le deuxième au bord à gauche, puis en s’éloignant, rang après rang. */
  'ui-people-aisle-note': null;
  /** à droite de l’allée */
  'ui-people-aisle-right': null;
  /** Rang { $row } */
  'ui-people-aisle-row': { row: string | number };
  /** Ajouter à l’étape affichée */
  'ui-people-attend': null;
  /** Noter comme attendu */
  'ui-people-await': null;
  /** Placé à la main */
  'ui-people-by-hand': null;
  /** Laisser */
  'ui-people-cancel': null;
  /** Fermer la fiche */
  'ui-people-close': null;
  /** Noter comme confirmé */
  'ui-people-confirm': null;
  /** Noter comme excusé */
  'ui-people-decline': null;
  /** Placer après */
  'ui-people-down': null;
  /** Personne n’est encore dans la visite. Ajoutez une personne, ou importez une liste. */
  'ui-people-empty': null;
  /** Qui avez-vous oublié ? */
  'ui-people-forgotten': null;
  /** Ajouter */
  'ui-people-forgotten-add': null;
  /** Choisir */
  'ui-people-forgotten-choose': null;
  /** Excusé */
  'ui-people-forgotten-excused': null;
  /** Déjà invité, hors de cette liste */
  'ui-people-forgotten-invited': null;
  /** Garder */
  'ui-people-forgotten-keep': null;
  /** Autres réponses pour { $name } */
  'ui-people-forgotten-more': { name: string | number };
  /** Tous ceux qu’un hôte prévient sont invités, ou écartés avec leur motif. */
  'ui-people-forgotten-none': null;
  /** Écarter, sans objet */
  'ui-people-forgotten-not-needed': null;
  /** Motif */
  'ui-people-forgotten-why': null;
  /** Retirer de l’étape */
  'ui-people-leave': null;
  /** Menu de la personne */
  'ui-people-menu': null;
  /** Réunir en une personne */
  'ui-people-merge': null;
  /** Minutes de { $name } */
  'ui-people-minutes': { name: string | number };
  /** déplacer */
  'ui-people-moves': null;
  /** À voir parmi les personnes */
  'ui-people-odd': null;
  /** Ouvrir la fiche */
  'ui-people-open': null;
  /** Personne et fonction imprimée */
  'ui-people-person': null;
  /** Placer */
  'ui-people-place': null;
  /** Placer au rang { $position } */
  'ui-people-place-at': { position: string | number };
  /** Présence */
  'ui-people-presence': null;
  /** Rang */
  'ui-people-rank': null;
  /** Motif, imprimé sur la feuille interne */
  'ui-people-reason': null;
  /** invité d’honneur */
  'ui-people-reason-example': null;
  /** Retirer de la visite */
  'ui-people-remove': null;
  /** Remettre à faire */
  'ui-people-reopen': null;
  /** Se fait représenter par… */
  'ui-people-represented': null;
  /** revenir à la règle */
  'ui-people-returns': null;
  /** Actions sur la personne */
  'ui-people-row-actions': null;
  /** Revenir à la règle */
  'ui-people-rule': null;
  /** Disposition des places */
  'ui-people-seating': null;
  /** Places, vues de la salle */
  'ui-people-seats': null;
  /** Art. 16 : le premier au centre, puis à sa droite, puis à sa gauche. */
  'ui-people-seats-note': null;
  /** { $count -> [one] { $count } réponse gardée, avec son motif. *[other] { $count } réponses gardées, avec leur motif. } */
  'ui-people-settled': { count: string | number };
  /** Les ranger */
  'ui-people-settled-hide': null;
  /** Les revoir */
  'ui-people-settled-show': null;
  /** Côte à côte */
  'ui-people-side-by-side': null;
  /** Prend la parole, ou ne parle plus */
  'ui-people-speak': null;
  /** Faire parler après */
  'ui-people-speech-down': null;
  /** Faire parler avant */
  'ui-people-speech-up': null;
  /** Discours */
  'ui-people-speeches': null;
  /** Personne ne prend la parole à cette étape. */
  'ui-people-speeches-none': null;
  /** Revenir à l’ordre inverse */
  'ui-people-speeches-rule': null;
  /** Place au choix de l’hôte */
  'ui-people-standing': null;
  /** 8e par l’usage, après le maire */
  'ui-people-standing-after-mayor': null;
  /** 2e, comme autorité invitante (art. 9) */
  'ui-people-standing-inviting': null;
  /** Selon la règle */
  'ui-people-standing-rule': null;
  /** Libre, hors décret */
  'ui-people-standing-unlisted': null;
  /** Étape affichée */
  'ui-people-stop': null;
  /** Placer avant */
  'ui-people-up': null;
  /** Accueille, ou n’accueille plus */
  'ui-people-welcome': null;
  /** Toute la visite */
  'ui-people-whole': null;
  /** D’où vient ce rang */
  'ui-people-why': null;
  /** Formule d’appel */
  'ui-person-address': null;
  /** Organisme */
  'ui-person-body': null;
  /** Date de naissance */
  'ui-person-born': null;
  /** Placé à la main : { $reason } */
  'ui-person-by-hand': { reason: string | number };
  /** Civilité */
  'ui-person-civility': null;
  /** sans */
  'ui-person-civility-none': null;
  /** Joindre */
  'ui-person-contact': null;
  /** Régime alimentaire */
  'ui-person-diet': null;
  /** chauffeurs */
  'ui-person-drivers': null;
  /** Première élection */
  'ui-person-elected': null;
  /** Prénom */
  'ui-person-first-name': null;
  /** interne et chauffeurs */
  'ui-person-for-drivers': null;
  /** interne seulement */
  'ui-person-for-internal': null;
  /** Fonction imprimée */
  'ui-person-function': null;
  /** internes */
  'ui-person-internal': null;
  /** Nom */
  'ui-person-last-name': null;
  /** Mme */
  'ui-person-madam': null;
  /** Adresse électronique */
  'ui-person-mail': null;
  /** Commune du mandat */
  'ui-person-mandate': null;
  /** M. */
  'ui-person-mister': null;
  /** Mobile */
  'ui-person-mobile': null;
  /** Mobilité */
  'ui-person-mobility': null;
  /** participants */
  'ui-person-participants': null;
  /** Jamais pour le public ni les participants */
  'ui-person-private': null;
  /** public */
  'ui-person-public': null;
  /** Rang */
  'ui-person-rank': null;
  /** Lecteurs : { $field } */
  'ui-person-readers': { field: string | number };
  /** Reçoit les papiers */
  'ui-person-reads': null;
  /** de son rôle : { $audience } */
  'ui-person-reads-rule': { audience: string | number };
  /** Dans la visite */
  'ui-person-role': null;
  /** délégation */
  'ui-person-role-delegation': null;
  /** chauffeur */
  'ui-person-role-driver': null;
  /** invité d’honneur */
  'ui-person-role-guest': null;
  /** hôte */
  'ui-person-role-host': null;
  /** non précisé */
  'ui-person-role-none': null;
  /** participant */
  'ui-person-role-participant': null;
  /** presse */
  'ui-person-role-press': null;
  /** équipe de l’hôte */
  'ui-person-role-staff': null;
  /** Étapes */
  'ui-person-stops': null;
  /** À aucune étape. */
  'ui-person-stops-none': null;
  /** Téléphone */
  'ui-person-telephone': null;
  /** Heure fixe ou à la suite */
  'ui-pin': null;
  /** Une heure fixe ne se déplace pas ainsi : modifiez { $hour } sur sa ligne. */
  'ui-pin-stays': { hour: string | number };
  /** Lieux */
  'ui-places': null;
  /** Taille normale */
  'ui-plain-size': null;
  /** Position */
  'ui-point': null;
  /** 44.1258, 4.0817 */
  'ui-point-example': null;
  /** Imprimer */
  'ui-print': null;
  /** Facultative, priorité */
  'ui-priority-field': null;
  /** non */
  'ui-priority-none': null;
  /** À voir */
  'ui-problems': null;
  /** Ouvrir un fichier */
  'ui-read-file': null;
  /** Word, PDF, Excel, .ics, .vcf, .visite. Rien ne quitte ce poste. */
  'ui-read-kinds': null;
  /** Lire ce texte */
  'ui-read-text': null;
  /** Lu par */
  'ui-readers': null;
  /** Publics */
  'ui-readers-audiences': null;
  /** Personnes */
  'ui-readers-persons': null;
  /** Ce qui est compris */
  'ui-reading': null;
  /** Rétablir */
  'ui-redo': null;
  /** Retirer l’étape */
  'ui-remove': null;
  /** Revoir */
  'ui-reopen': null;
  /** Réparer */
  'ui-repair': null;
  /** { $count -> [one] Il restera { $count } conflit. *[other] Il restera { $count } conflits. } */
  'ui-repair-leaves': { count: string | number };
  /** { $rank }. { $title } */
  'ui-repair-numbered': { rank: string | number; title: string | number };
  /** Réparations */
  'ui-repairs': null;
  /** fermer */
  'ui-repairs-leave': null;
  /** voir l’effet, */
  'ui-repairs-look': null;
  /** Aucune réparation n’est possible sans toucher à une heure fixe. Changez une durée, un trajet, ou l’heure fixe elle-même. */
  'ui-repairs-none': null;
  /** Réparer */
  'ui-repairs-title': null;
  /** Montrer le fichier dans son dossier */
  'ui-reveal': null;
  /** { $count -> [one] { $count } but *[other] { $count } buts } */
  'ui-review-aims-count': { count: string | number };
  /** Garder à part */
  'ui-review-apart': null;
  /** Cette étape ne peut pas entrer : le texte ne dit pas son jour. Vous l’ajouterez dans l’agenda. */
  'ui-review-barred': null;
  /** { $count } sans jour */
  'ui-review-barred-count': { count: string | number };
  /** « { $words } » : { $reason } */
  'ui-review-because': { reason: string | number; words: string | number };
  /** Corriger */
  'ui-review-correct': null;
  /** Créer la visite */
  'ui-review-create': null;
  /** Créer la visite avec son but */
  'ui-review-create-aims': null;
  /** { $count -> [one] Créer la visite avec { $count } personne *[other] Créer la visite avec { $count } personnes } */
  'ui-review-create-people': { count: string | number };
  /** { $count -> [one] Créer la visite avec { $count } étape *[other] Créer la visite avec { $count } étapes } */
  'ui-review-create-with': { count: string | number };
  /** Écarter */
  'ui-review-discard': null;
  /** { $count -> [0] aucune étape n’entre [one] { $count } étape entre *[other] { $count } étapes entrent } */
  'ui-review-enter': { count: string | number };
  /** { $count -> [one] Ajouter { $count } personne à la visite *[other] Ajouter { $count } personnes à la visite } */
  'ui-review-enter-people': { count: string | number };
  /** Ajouter à la visite */
  'ui-review-enter-visit': null;
  /** { $count -> [0] Ajouter le but à la visite [one] Ajouter { $count } étape à la visite *[other] Ajouter { $count } étapes à la visite } */
  'ui-review-enter-with': { count: string | number };
  /** Terminez d’abord cette relecture, ou quittez-la : le fichier déposé n’est pas ouvert. */
  'ui-review-first': null;
  /** vers « { $title } » */
  'ui-review-into': { title: string | number };
  /** Garder */
  'ui-review-keep': null;
  /** Garder comme but de la visite */
  'ui-review-keep-aim': null;
  /** Gardez au moins une étape ou une personne pour créer la visite. */
  'ui-review-keep-one': null;
  /** but */
  'ui-review-key-aim': null;
  /** corriger */
  'ui-review-key-correct': null;
  /** écarter */
  'ui-review-key-discard': null;
  /** garder */
  'ui-review-key-keep': null;
  /** Revenir à l’accueil */
  'ui-review-leave': null;
  /** Revenir à la visite */
  'ui-review-leave-visit': null;
  /** Laissé de côté */
  'ui-review-left-out': null;
  /** Ligne { $line } */
  'ui-review-line': { line: string | number };
  /** Réunir, compléter la fiche */
  'ui-review-merge': null;
  /** Réunir, comme dans la source */
  'ui-review-merge-replace': null;
  /** Proposition précédente, suivante */
  'ui-review-move': null;
  /** Sans jour */
  'ui-review-no-day': null;
  /** Sans heure */
  'ui-review-no-hour': null;
  /** Aucune étape n’a été trouvée. Revenez au texte : une ligne comme « 9h30 Accueil, mairie » suffit. */
  'ui-review-nothing': null;
  /** Texte collé */
  'ui-review-pasted': null;
  /** Personnes */
  'ui-review-people': null;
  /** { $count -> [one] { $count } personne entre *[other] { $count } personnes entrent } */
  'ui-review-people-enter': { count: string | number };
  /** { $count -> [one] { $count } personne reste à décider *[other] { $count } personnes restent à décider } */
  'ui-review-people-undecided': { count: string | number };
  /** Ce que Déroulé propose */
  'ui-review-proposals': null;
  /** { $count -> [one] { $count } proposition *[other] { $count } propositions } */
  'ui-review-proposed': { count: string | number };
  /** But de la visite : { $title }. */
  'ui-review-said-aim': { title: string | number };
  /** Gardé à part : { $name }. */
  'ui-review-said-apart': { name: string | number };
  /** Gardée : { $title }. */
  'ui-review-said-kept': { title: string | number };
  /** Réuni avec la fiche connue : { $name }. */
  'ui-review-said-merged': { name: string | number };
  /** Écartée : { $title }. */
  'ui-review-said-out': { title: string | number };
  /** Écarté : { $name }. */
  'ui-review-said-out-person': { name: string | number };
  /** Gardé : { $name }. */
  'ui-review-said-person': { name: string | number };
  /** Réuni, comme dans la source : { $name }. */
  'ui-review-said-replaced': { name: string | number };
  /** Texte lu */
  'ui-review-source': null;
  /** But de la visite */
  'ui-review-state-aim': null;
  /** Gardé à part */
  'ui-review-state-apart': null;
  /** Sans jour */
  'ui-review-state-barred': null;
  /** Gardée */
  'ui-review-state-kept': null;
  /** Gardé */
  'ui-review-state-kept-person': null;
  /** Déjà là */
  'ui-review-state-known': null;
  /** Réuni avec la fiche connue, qui est complétée */
  'ui-review-state-merged': null;
  /** À décider */
  'ui-review-state-open': null;
  /** Écartée */
  'ui-review-state-out': null;
  /** Écarté */
  'ui-review-state-out-person': null;
  /** Réuni avec la fiche connue, comme dans la source */
  'ui-review-state-replaced': null;
  /** Propositions */
  'ui-review-tab-proposals': null;
  /** Reprendre */
  'ui-review-take-back': null;
  /** Rien n’a changé. */
  'ui-review-unchanged': null;
  /** { $count -> [one] { $count } reste à décider *[other] { $count } restent à décider } */
  'ui-review-undecided': { count: string | number };
  /** La visite */
  'ui-review-visit': null;
  /** Lire un fichier de temps de trajet */
  'ui-roads-read': null;
  /** Salle */
  'ui-room': null;
  /** tient ici, { $hours } */
  'ui-room-here': { hours: string | number };
  /** Adresse du calculateur */
  'ui-routes-address': null;
  /** Demander les temps de trajet */
  'ui-routes-ask': null;
  /** Calculateur d’itinéraires */
  'ui-routes-engine': null;
  /** http://cartes.local:5000 */
  'ui-routes-example': null;
  /** Des trajets de cette journée ne sont pas connus. */
  'ui-routes-help': null;
  /** Retenir l’adresse */
  'ui-routes-keep': null;
  /** Aucun */
  'ui-routes-none': null;
  /** Demandé une seule fois pour cette adresse. Les réglages la changent ou l’oublient. */
  'ui-routes-once': null;
  /** OSRM ou Valhalla, dans le réseau du bureau. Rien n’est envoyé avant que vous ne l’ayez accepté. */
  'ui-routes-say': null;
  /** Envoyer les positions */
  'ui-routes-send': null;
  /** Menu de la ligne */
  'ui-row-menu': null;
  /** Enregistrer */
  'ui-save': null;
  /** Enregistrer une copie… */
  'ui-save-copy': null;
  /** Enregistrer ailleurs… */
  'ui-save-elsewhere': null;
  /** Réessayer */
  'ui-save-retry': null;
  /** Tout est déjà enregistré. */
  'ui-saved': null;
  /** Vos changements sont gardés sur ce poste, pas encore dans le fichier de la visite. */
  'ui-saved-here': null;
  /** Agenda */
  'ui-screen-agenda': null;
  /** Diffuser */
  'ui-screen-give': null;
  /** Personnes */
  'ui-screen-people': null;
  /** Écrans de la visite */
  'ui-screens': null;
  /** Chercher */
  'ui-search': null;
  /** Places, sans chauffeurs */
  'ui-seats-field': null;
  /** inconnues */
  'ui-seats-none': null;
  /** Accueil */
  'ui-section-home': null;
  /** Voir */
  'ui-section-look': null;
  /** Se déplacer dans la feuille */
  'ui-section-move': null;
  /** Personnes */
  'ui-section-people': null;
  /** Relire des propositions */
  'ui-section-review': null;
  /** Étape */
  'ui-section-stop': null;
  /** Écrire dans une cellule */
  'ui-section-type': null;
  /** Visite */
  'ui-section-visit': null;
  /** Fenêtre */
  'ui-section-window': null;
  /** Réglages */
  'ui-settings': null;
  /** Écriture des heures */
  'ui-settings-hours': null;
  /** 12h15, 9h */
  'ui-settings-hours-compact': null;
  /** 12h15, 09h00 */
  'ui-settings-hours-padded': null;
  /** À l’écran comme sur les papiers. */
  'ui-settings-hours-say': null;
  /** 12 h 15, 9 h */
  'ui-settings-hours-spaced': null;
  /** Dossier des visites */
  'ui-settings-library': null;
  /** Choisir… */
  'ui-settings-library-choose': null;
  /** Revenir au dossier habituel */
  'ui-settings-library-forget': null;
  /** Taille */
  'ui-settings-size': null;
  /** { $size } % */
  'ui-settings-size-percent': { size: string | number };
  /** Pour cette visite */
  'ui-settings-visit': null;
  /** Pour tout le programme */
  'ui-settings-window': null;
  /** Ce que vous faites vaut pour toutes, en un seul geste. Échap : revenir à une étape. */
  'ui-several-help': null;
  /** Décaler, par exemple +10 */
  'ui-shift': null;
  /** Voir le papier */
  'ui-show-paper': null;
  /** Voir l’étape choisie */
  'ui-show-stop': null;
  /** Situer les lieux d’après leur commune */
  'ui-situate': null;
  /** Des lieux n’ont pas encore de position : leurs trajets peuvent être estimés. */
  'ui-situate-help': null;
  /** autre heure */
  'ui-slot-hours': null;
  /** reprise */
  'ui-slot-in': null;
  /** déplacée */
  'ui-slot-moved': null;
  /** en réserve */
  'ui-slot-out': null;
  /** Réduire */
  'ui-smaller': null;
  /** Répartir des minutes */
  'ui-spread': null;
  /** à parts égales */
  'ui-spread-alike': null;
  /** Répartir les minutes */
  'ui-spread-apply': null;
  /** selon leur durée */
  'ui-spread-by-length': null;
  /** De quelle façon */
  'ui-spread-how': null;
  /** Minutes à donner (+) ou à prendre (−) */
  'ui-spread-minutes': null;
  /** Sur les étapes */
  'ui-spread-over': null;
  /** État */
  'ui-status': null;
  /** Changer l’état */
  'ui-status-of': null;
  /** Gestes sur l’étape */
  'ui-stop-actions': null;
  /** Étapes */
  'ui-stops': null;
  /** Proposer une meilleure journée */
  'ui-suggest': null;
  /** Papier */
  'ui-tab-paper': null;
  /** Étape */
  'ui-tab-stop': null;
  /** Apparence */
  'ui-theme': null;
  /** Sombre */
  'ui-theme-dark': null;
  /** Claire */
  'ui-theme-light': null;
  /** Comme le système */
  'ui-theme-system': null;
  /** Horaire */
  'ui-timing': null;
  /** Fin fixe */
  'ui-timing-end-fixed': null;
  /** À la suite */
  'ui-timing-follows': null;
  /** Heure fixe */
  'ui-timing-start-fixed': null;
  /** Sans heure */
  'ui-timing-untimed': null;
  /** Plage */
  'ui-timing-window': null;
  /** { $label } : { $value } */
  'ui-token': { label: string | number; value: string | number };
  /** à préciser */
  'ui-token-asked': null;
  /** changer */
  'ui-token-change': null;
  /** Garder */
  'ui-type-keep': null;
  /** Reprendre l’ancienne valeur */
  'ui-type-leave': null;
  /** Garder, puis cellule suivante, précédente */
  'ui-type-next': null;
  /** Cinq minutes de plus, de moins ; une avec Maj */
  'ui-type-step': null;
  /** L’heure est un minimum : un trajet ou une durée manque avant elle. */
  'ui-uncertain': null;
  /** Annuler */
  'ui-undo': null;
  /** Sans heure */
  'ui-untimed': null;
  /** Poser la marge usuelle */
  'ui-usual-margin': null;
  /** Pourquoi cette étape ne tient-elle pas ? */
  'ui-why-not': null;
  /** Fenêtre */
  'ui-window': null;
  /** 9h-12h */
  'ui-window-example': null;
  /** Entre */
  'ui-window-field': null;
  /** { $title } – Déroulé */
  'ui-window-title': { title: string | number };
  /** Masquer la liste */
  'ui-withheld-hide': null;
  /** Voir la liste */
  'ui-withheld-see': null;
  /** Ce que ce lecteur ne voit pas */
  'ui-withheld-title': null;
  /** Arrêter */
  'ui-work-stop': null;
  /** Arrêté. Rien n’a changé. */
  'ui-work-stopped': null;
  /** Fuseau */
  'ui-zone-field': null;
};

/** The same messages as Fluent source, by language. */
export const ftl: Record<'fr' | 'en', string> = {
  fr: `ui-chosen =
    { $count ->
        [one] { $count } étape choisie
       *[other] { $count } étapes choisies
    }
ui-several-help = Ce que vous faites vaut pour toutes, en un seul geste. Échap\u00a0: revenir à une étape.
ui-becomes = { $from } → { $to }
ui-room-here = tient ici, { $hours }
ui-change-duration = Changer la durée
ui-group-of = Mettre dans un groupe
ui-group-new = Ajouter le groupe «\u00a0{ $name }\u00a0»
ui-day-of = Déplacer à un autre jour
ui-day-example = Par exemple 23 septembre
ui-day-new = Prendre le «\u00a0{ $text }\u00a0»
ui-status-of = Changer l’état
ui-now = maintenant
ui-usual-margin = Poser la marge usuelle
ui-duplicate = Doubler l’étape
ui-cut = Couper
ui-copy = Copier
ui-paste = Coller
ui-copied =
    { $count ->
        [one] { $count } étape copiée. Elle se colle ici, dans une autre visite ou dans un courriel.
       *[other] { $count } étapes copiées. Elles se collent ici, dans une autre visite ou dans un courriel.
    }
ui-not-copied = Le presse-papiers n’est pas accessible. Rien n’a été copié, et la visite est intacte.
ui-day-add = Ajouter une journée
ui-day-following = Le jour qui suit le dernier
ui-day-move = Déplacer la journée
ui-day-remove = Retirer la journée
ui-day-actions = Gestes sur la journée
ui-days-all = Tous les jours
ui-form = Présentation
ui-form-list = Liste
ui-form-grid = Grille horaire
ui-key-space = Espace
ui-move-extend = Choisir aussi l’étape précédente, suivante
ui-move-add = Ajouter au choix, ou retirer
ui-move-all = Choisir toutes les étapes
ui-move-one = Revenir à une étape
ui-reading = Ce qui est compris
ui-token = { $label }\u00a0: { $value }
ui-token-asked = à préciser
ui-token-change = changer
ui-add-this = ajouter
ui-ghost = Entrée pour ajouter
ui-status = État
ui-kind = Nature
ui-group-field = Groupe
ui-seats-field = Places, sans chauffeurs
ui-seats-none = inconnues
ui-room = Salle
ui-window-field = Entre
ui-window-example = 9h-12h
ui-zone-field = Fuseau
ui-priority-field = Facultative, priorité
ui-priority-none = non
ui-readers = Lu par
ui-note-for = Note, { $name }
ui-call-for = En place à, { $name }
ui-details-more = Autres champs
ui-details-less = Moins de champs
ui-latest-holds = Peut commencer jusqu’à { $hour } sans toucher à { $holds }.
ui-no-slack = Plus de jeu\u00a0: tout retard touchera { $holds }.
ui-follow-again = Remettre à la suite
ui-divider-stop = Largeur du volet Étape
ui-divider-paper = Largeur du volet Papier
ui-fold-stop = Replier ou déplier le volet Étape
ui-fold-paper = Replier ou déplier le volet Papier
ui-fold-problems = Replier ou déplier les points à voir
ui-full-screen = Plein écran
ui-untimed = Sans heure
ui-grid-hour = { $hour }h
ui-accept = Accepter
ui-accept-reason = Pourquoi ce point peut rester
ui-accept-example = Par exemple\u00a0: le préfet est prévenu
ui-accepted =
    { $count ->
        [one] { $count } point accepté
       *[other] { $count } points acceptés
    }
ui-accepted-because = Accepté\u00a0: { $reason }
ui-reopen = Revoir
ui-give-minutes = Donner les minutes
ui-screen-give = Diffuser
ui-give-version = Version { $number }
ui-give-name = Nom de la version
ui-give-name-hint = mise à jour\u00a0: ajout de la visite SNR
ui-give-comment = Remarque
ui-give-comment-hint = pour le cabinet seulement
ui-give-readers = Qui reçoit quoi
ui-give-who = Qui
ui-give-receives = Reçoit
ui-give-withheld-column = Ne reçoit pas
ui-give-state = État
ui-give-others =
    { $count ->
        [one] et { $count } autre, que rien ne concerne
       *[other] et { $count } autres, que rien ne concerne
    }
ui-give-fewer = Masquer ceux que rien ne concerne
ui-give-tab-changes = Changements
ui-give-tab-withheld = Retenu
ui-give-tab-page = Aperçu
ui-give-tab-holders = Remise
ui-give-no-change = Rien n’a changé pour ce lecteur.
ui-give-lines = Deux lignes à coller dans un message
ui-give-copy = Copier le texte
ui-give-print-notice = Imprimer ce qui change
ui-give-copied = Le texte est copié.
ui-give-not-copied = Le texte n’a pas pu être copié. Sélectionnez-le et copiez-le.
ui-give-holders = Qui a la version { $number }
ui-give-holders-none = Figez une première version\u00a0: vous noterez ensuite qui l’a reçue.
ui-give-holders-nobody = Personne de la visite ne lit cette version.
ui-give-way = De quelle façon
ui-give-sent = Envoyée
ui-give-printed = Imprimée
ui-give-handed = Remise en main propre
ui-give-mistaken = Notée par erreur
ui-give-hand-over = Noter la remise
ui-give-hand-over-count =
    { $count ->
        [0] Noter la remise
        [one] Noter la remise à { $count } personne
       *[other] Noter la remise à { $count } personnes
    }
ui-give-all = Tout cocher
ui-give-tick-due = Cocher les destinataires
ui-give-draft = Ouvrir le message
ui-give-draft-hint = Déroulé n’envoie rien\u00a0: il prépare. Vous direz ensuite qui a reçu quoi.
ui-give-release = Figer la version
ui-give-release-number = Figer la v{ $number }…
ui-give-pack = Préparer les envois
ui-give-share = Choisir le dossier du calendrier partagé
ui-give-shared = Calendrier partagé\u00a0: { $folder }
ui-give-restore = Reprendre la V{ $number }
ui-give-versions = Versions
ui-give-ask =
    { $count ->
        [0] Figer la v{ $number }\u202f?
        [one] Figer la v{ $number } pour { $count } personne\u202f?
       *[other] Figer la v{ $number } pour { $count } personnes\u202f?
    }
ui-give-ask-text = Une version figée ne change plus. Elle reste lisible et peut être réimprimée.
ui-give-recipients = Destinataires
ui-give-recipients-more = Aussi pour d’autres personnes de la visite
ui-give-recipients-find = Chercher une personne
ui-give-not-now = Pas maintenant
ui-give-freeze = Figer la v{ $number }
ui-give-open =
    { $count ->
        [one] Avant de figer\u00a0: { $count } point ouvert.
       *[other] Avant de figer\u00a0: { $count } points ouverts.
    }
ui-give-open-text = Rien de cela n’empêche de figer.
ui-give-see = Les voir
ui-give-hide = Les masquer
ui-give-packing = Message { $done } sur { $of }
ui-give-stop = Arrêter
ui-give-fingerprint = empreinte { $text }
ui-history = Historique
ui-history-show = Voir l’historique
ui-history-list = Modifications, la dernière d’abord
ui-history-present = La visite telle qu’elle est
ui-history-past = La visite telle qu’elle était le { $day } à { $hour }
ui-history-undone = annulée depuis
ui-history-keep = Reprendre cet état
ui-history-keep-says = Rien n’est perdu\u00a0: ce qui suit reste dans l’historique, et la reprise s’annule.
ui-history-leave = Revenir au présent
ui-home-coming = À venir
ui-home-undated = Sans date
ui-home-past = Passées
ui-home-elsewhere = Ouvertes récemment, ailleurs
ui-home-unread = Ne se lisent pas
ui-home-all-past =
    { $count ->
        [one] Voir la visite passée
       *[other] Voir les { $count } visites passées
    }
ui-home-search = Chercher une visite, une étape, une personne, un lieu
ui-home-find = Chercher dans toutes les visites
ui-home-found =
    { $count ->
        [0] Aucune visite ne répond à «\u00a0{ $query }\u00a0».
        [one] { $count } visite répond à «\u00a0{ $query }\u00a0».
       *[other] { $count } visites répondent à «\u00a0{ $query }\u00a0».
    }
ui-home-found-more =
    { $count ->
        [one] et { $count } autre passage
       *[other] et { $count } autres passages
    }
ui-home-leave-search = Revenir à la liste
ui-home-none = Aucune visite n’est encore dans ce dossier.
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
ui-home-drop = Déposez le fichier\u00a0: une visite s’ouvre, un texte ou un document se relit.
ui-home-drop-into = Déposez le fichier\u00a0: ce qu’il contient se relit avant d’entrer dans la visite.
ui-new = Nouvelle visite
ui-new-without = Commencer sans texte
ui-new-from = D’après
ui-new-nothing = une page blanche
ui-new-title = Intitulé
ui-new-date = Premier jour
ui-new-date-example = lundi 21 septembre, 21/09, ou rien
ui-new-create = Créer la visite
ui-new-leave = Renoncer
ui-new-templates = Modèles
ui-new-visits = Visites
ui-begin-template = Partir d’un modèle
ui-begin-past = Une visite déjà faite, à une autre date
ui-read-file = Ouvrir un fichier
ui-read-kinds = Word, PDF, Excel, .ics, .vcf, .visite. Rien ne quitte ce poste.
ui-paste-or-drop = Collez ici, ou déposez un fichier dans la fenêtre
ui-paper-for = Pour
ui-export-paper = Exporter la feuille affichée (PDF)
ui-export-document = { $title } (Word)
ui-export-paper-document = Exporter la feuille affichée (Word)
ui-paper-choose-person = Choisissez la personne au-dessus de la feuille, puis exportez la feuille affichée.
ui-readers-audiences = Publics
ui-readers-persons = Personnes
ui-withheld-see = Voir la liste
ui-withheld-hide = Masquer la liste
ui-withheld-title = Ce que ce lecteur ne voit pas
ui-screen-people = Personnes
ui-section-people = Personnes
ui-people-odd = À voir parmi les personnes
ui-people-stop = Étape affichée
ui-people-whole = Toute la visite
ui-people-rank = Rang
ui-people-person = Personne et fonction imprimée
ui-people-why = D’où vient ce rang
ui-people-presence = Présence
ui-people-by-hand = Placé à la main
ui-people-empty = Personne n’est encore dans la visite. Ajoutez une personne, ou importez une liste.
ui-people-add = Ajouter une personne
ui-people-add-example = Mme Anne MERLE, maire d’Alès
ui-people-add-confirm = Ajouter
ui-people-cancel = Laisser
ui-people-reason = Motif, imprimé sur la feuille interne
ui-people-reason-example = invité d’honneur
ui-people-place-at = Placer au rang { $position }
ui-people-place = Placer
ui-people-forgotten = Qui avez-vous oublié\u202f?
ui-people-forgotten-none = Tous ceux qu’un hôte prévient sont invités, ou écartés avec leur motif.
ui-people-forgotten-add = Ajouter
ui-people-forgotten-choose = Choisir
ui-people-forgotten-more = Autres réponses pour { $name }
ui-people-forgotten-invited = Déjà invité, hors de cette liste
ui-people-forgotten-excused = Excusé
ui-people-forgotten-not-needed = Écarter, sans objet
ui-people-forgotten-why = Motif
ui-people-forgotten-keep = Garder
ui-people-settled =
    { $count ->
        [one] { $count } réponse gardée, avec son motif.
       *[other] { $count } réponses gardées, avec leur motif.
    }
ui-people-settled-show = Les revoir
ui-people-settled-hide = Les ranger
ui-people-reopen = Remettre à faire
ui-people-speeches = Discours
ui-people-speeches-none = Personne ne prend la parole à cette étape.
ui-people-speeches-rule = Revenir à l’ordre inverse
ui-people-speech-up = Faire parler avant
ui-people-speech-down = Faire parler après
ui-people-minutes = Minutes de { $name }
ui-people-seats = Places, vues de la salle
ui-people-seats-note = Art. 16\u00a0: le premier au centre, puis à sa droite, puis à sa gauche.
ui-people-seating = Disposition des places
ui-people-side-by-side = Côte à côte
ui-people-aisle = Allée centrale, { $seats } de chaque côté
ui-people-aisle-heading = Places, vues par ceux qui sont assis
ui-people-aisle-note = Art. 16\u00a0: le premier au bord de l’allée à droite, le deuxième au bord à gauche, puis en s’éloignant, rang après rang.
ui-people-aisle-row = Rang { $row }
ui-people-aisle-left = à gauche de l’allée
ui-people-aisle-right = à droite de l’allée
ui-people-merge = Réunir en une personne
ui-people-moves = déplacer
ui-people-returns = revenir à la règle
ui-people-row-actions = Actions sur la personne
ui-people-close = Fermer la fiche
ui-people-open = Ouvrir la fiche
ui-people-up = Placer avant
ui-people-down = Placer après
ui-people-rule = Revenir à la règle
ui-people-menu = Menu de la personne
ui-people-leave = Retirer de l’étape
ui-people-remove = Retirer de la visite
ui-people-attend = Ajouter à l’étape affichée
ui-people-confirm = Noter comme confirmé
ui-people-await = Noter comme attendu
ui-people-decline = Noter comme excusé
ui-people-absent = Noter comme absent
ui-people-represented = Se fait représenter par…
ui-people-welcome = Accueille, ou n’accueille plus
ui-people-speak = Prend la parole, ou ne parle plus
ui-people-standing = Place au choix de l’hôte
ui-people-standing-rule = Selon la règle
ui-people-standing-after-mayor = 8e par l’usage, après le maire
ui-people-standing-inviting = 2e, comme autorité invitante (art. 9)
ui-people-standing-unlisted = Libre, hors décret
ui-person-civility = Civilité
ui-person-civility-none = sans
ui-person-mister = M.
ui-person-madam = Mme
ui-person-first-name = Prénom
ui-person-last-name = Nom
ui-person-function = Fonction imprimée
ui-person-body = Organisme
ui-person-mandate = Commune du mandat
ui-person-elected = Première élection
ui-person-born = Date de naissance
ui-person-address = Formule d’appel
ui-person-role = Dans la visite
ui-person-role-none = non précisé
ui-person-role-host = hôte
ui-person-role-guest = invité d’honneur
ui-person-role-delegation = délégation
ui-person-role-participant = participant
ui-person-role-press = presse
ui-person-role-driver = chauffeur
ui-person-role-staff = équipe de l’hôte
ui-person-reads = Reçoit les papiers
ui-person-reads-rule = de son rôle\u00a0: { $audience }
ui-person-public = public
ui-person-participants = participants
ui-person-internal = internes
ui-person-drivers = chauffeurs
ui-person-mail = Adresse électronique
ui-person-telephone = Téléphone
ui-person-mobile = Mobile
ui-person-diet = Régime alimentaire
ui-person-mobility = Mobilité
ui-person-readers = Lecteurs\u00a0: { $field }
ui-person-for-internal = interne seulement
ui-person-for-drivers = interne et chauffeurs
ui-person-contact = Joindre
ui-person-private = Jamais pour le public ni les participants
ui-person-stops = Étapes
ui-person-stops-none = À aucune étape.
ui-person-rank = Rang
ui-person-by-hand = Placé à la main\u00a0: { $reason }
ui-suggest = Proposer une meilleure journée
ui-spread = Répartir des minutes
ui-why-not = Pourquoi cette étape ne tient-elle pas\u202f?
ui-lateness = Voir ce que coûte un retard
ui-situate = Situer les lieux d’après leur commune
ui-situate-help = Des lieux n’ont pas encore de position\u00a0: leurs trajets peuvent être estimés.
ui-offers-of = Propositions pour le { $day }
ui-offers-looking = Recherche en cours
ui-offers-now = Journée actuelle
ui-offers-then = Journée proposée
ui-offers-list = Propositions, la meilleure d’abord
ui-offers-none = Rien de mieux n’a été trouvé pour cette journée\u00a0: elle reste telle quelle.
ui-offers-apply = Appliquer la proposition
ui-slot-moved = déplacée
ui-slot-hours = autre heure
ui-slot-out = en réserve
ui-slot-in = reprise
ui-spread-minutes = Minutes à donner (+) ou à prendre (−)
ui-spread-over = Sur les étapes
ui-spread-how = De quelle façon
ui-spread-by-length = selon leur durée
ui-spread-alike = à parts égales
ui-spread-apply = Répartir les minutes
ui-means = Moyen
ui-means-car = En voiture
ui-means-walk = À pied
ui-means-coach = En car
ui-review-into = vers «\u00a0{ $title }\u00a0»
ui-review-enter-visit = Ajouter à la visite
ui-review-enter-with =
    { $count ->
        [0] Ajouter le but à la visite
        [one] Ajouter { $count } étape à la visite
       *[other] Ajouter { $count } étapes à la visite
    }
ui-review-create-aims = Créer la visite avec son but
ui-review-keep-aim = Garder comme but de la visite
ui-review-state-aim = But de la visite
ui-review-state-known = Déjà là
ui-review-said-aim = But de la visite\u00a0: { $title }.
ui-review-take-back = Reprendre
ui-review-key-keep = garder
ui-review-key-discard = écarter
ui-review-key-correct = corriger
ui-review-key-aim = but
ui-review-proposed =
    { $count ->
        [one] { $count } proposition
       *[other] { $count } propositions
    }
ui-review-aims-count =
    { $count ->
        [one] { $count } but
       *[other] { $count } buts
    }
ui-review-leave-visit = Revenir à la visite
ui-import = Ajouter depuis un texte ou un document…
ui-work-stop = Arrêter
ui-work-stopped = Arrêté. Rien n’a changé.
ui-review-first = Terminez d’abord cette relecture, ou quittez-la\u00a0: le fichier déposé n’est pas ouvert.
ui-review-people = Personnes
ui-review-said-person = Gardé\u00a0: { $name }.
ui-review-said-merged = Réuni avec la fiche connue\u00a0: { $name }.
ui-review-said-replaced = Réuni, comme dans la source\u00a0: { $name }.
ui-review-said-apart = Gardé à part\u00a0: { $name }.
ui-review-state-merged = Réuni avec la fiche connue, qui est complétée
ui-review-state-replaced = Réuni avec la fiche connue, comme dans la source
ui-review-state-apart = Gardé à part
ui-review-merge = Réunir, compléter la fiche
ui-review-merge-replace = Réunir, comme dans la source
ui-review-apart = Garder à part
ui-review-people-enter =
    { $count ->
        [one] { $count } personne entre
       *[other] { $count } personnes entrent
    }
ui-review-people-undecided =
    { $count ->
        [one] { $count } personne reste à décider
       *[other] { $count } personnes restent à décider
    }
ui-review-enter-people =
    { $count ->
        [one] Ajouter { $count } personne à la visite
       *[other] Ajouter { $count } personnes à la visite
    }
ui-review-state-kept-person = Gardé
ui-review-state-out-person = Écarté
ui-review-said-out-person = Écarté\u00a0: { $name }.
ui-review-create-people =
    { $count ->
        [one] Créer la visite avec { $count } personne
       *[other] Créer la visite avec { $count } personnes
    }
ui-roads-read = Lire un fichier de temps de trajet
ui-routes-ask = Demander les temps de trajet
ui-routes-help = Des trajets de cette journée ne sont pas connus.
ui-routes-send = Envoyer les positions
ui-routes-once = Demandé une seule fois pour cette adresse. Les réglages la changent ou l’oublient.
ui-routes-engine = Calculateur d’itinéraires
ui-routes-none = Aucun
ui-routes-address = Adresse du calculateur
ui-routes-example = http://cartes.local:5000
ui-routes-keep = Retenir l’adresse
ui-routes-say = OSRM ou Valhalla, dans le réseau du bureau. Rien n’est envoyé avant que vous ne l’ayez accepté.
ui-save-elsewhere = Enregistrer ailleurs…
ui-save-retry = Réessayer
ui-save-copy = Enregistrer une copie…
ui-saved-here = Vos changements sont gardés sur ce poste, pas encore dans le fichier de la visite.
ui-reveal = Montrer le fichier dans son dossier
ui-screen-agenda = Agenda
ui-screens = Écrans de la visite
ui-next-screen = Écran suivant
ui-former-screen = Écran précédent
ui-settings = Réglages
ui-settings-window = Pour tout le programme
ui-settings-visit = Pour cette visite
ui-settings-size = Taille
ui-settings-size-percent = { $size }\u00a0%
ui-settings-library = Dossier des visites
ui-settings-library-choose = Choisir…
ui-settings-library-forget = Revenir au dossier habituel
ui-settings-hours = Écriture des heures
ui-settings-hours-compact = 12h15, 9h
ui-settings-hours-spaced = 12\u00a0h 15, 9\u00a0h
ui-settings-hours-padded = 12h15, 09h00
ui-settings-hours-say = À l’écran comme sur les papiers.
ui-larger = Agrandir
ui-smaller = Réduire
ui-plain-size = Taille normale
ui-about = À propos
ui-about-version = Déroulé { $version }
ui-about-says = Construit l’agenda d’une visite officielle et tout ce qui sort du bureau. Rien ne quitte ce poste sans que vous le demandiez\u00a0: aucun compte, aucun service.
ui-about-licence = Licence\u00a0: { $licence }
ui-about-built-in = Ce que d’autres ont fait et qui est dedans
ui-about-count =
    { $count ->
        [one] { $count } œuvre, chacune sous sa licence.
       *[other] { $count } œuvres, chacune sous sa licence.
    }
ui-people = Personnes
ui-places = Lieux
ui-papers = Papiers
ui-section-home = Accueil
ui-home-move = Visite précédente, suivante
ui-home-open-key = Ouvrir la visite
ui-app = Déroulé
ui-window-title = { $title } – Déroulé
ui-host-silent = Le programme n’a pas répondu. Ce qui était déjà écrit est à l’abri. Fermez la fenêtre et rouvrez la visite.
ui-close = Fermer
ui-more = Plus
ui-window = Fenêtre
ui-language = Langue
ui-french = Français
ui-english = English
ui-theme = Apparence
ui-theme-system = Comme le système
ui-theme-light = Claire
ui-theme-dark = Sombre
ui-local = Tout reste sur ce poste. Aucun compte à créer.
ui-first-title = Votre première visite
ui-first-text = Vous avez sans doute déjà un texte\u00a0: une note de presse, un courriel, un ancien programme. Collez-le. Déroulé y cherche les heures, les lieux et les personnes, et vous montre ce qu’il a compris avant de rien écrire.
ui-open-sample = Ouvrir la visite d’exemple
ui-paste-label = Texte à lire
ui-paste-here = Collez ici une note, un courriel, un programme…
ui-read-text = Lire ce texte
ui-begin-source = Partir d’un texte
ui-review-pasted = Texte collé
ui-review-source = Texte lu
ui-review-proposals = Ce que Déroulé propose
ui-review-tab-proposals = Propositions
ui-review-visit = La visite
ui-review-create = Créer la visite
ui-review-create-with =
    { $count ->
        [one] Créer la visite avec { $count } étape
       *[other] Créer la visite avec { $count } étapes
    }
ui-review-leave = Revenir à l’accueil
ui-review-enter =
    { $count ->
        [0] aucune étape n’entre
        [one] { $count } étape entre
       *[other] { $count } étapes entrent
    }
ui-review-undecided =
    { $count ->
        [one] { $count } reste à décider
       *[other] { $count } restent à décider
    }
ui-review-barred-count = { $count } sans jour
ui-review-state-open = À décider
ui-review-state-kept = Gardée
ui-review-state-out = Écartée
ui-review-state-barred = Sans jour
ui-review-keep = Garder
ui-review-discard = Écarter
ui-review-correct = Corriger
ui-review-no-day = Sans jour
ui-review-no-hour = Sans heure
ui-review-barred = Cette étape ne peut pas entrer\u00a0: le texte ne dit pas son jour. Vous l’ajouterez dans l’agenda.
ui-review-said-kept = Gardée\u00a0: { $title }.
ui-review-said-out = Écartée\u00a0: { $title }.
ui-review-unchanged = Rien n’a changé.
ui-review-keep-one = Gardez au moins une étape ou une personne pour créer la visite.
ui-review-nothing = Aucune étape n’a été trouvée. Revenez au texte\u00a0: une ligne comme «\u00a09h30 Accueil, mairie\u00a0» suffit.
ui-review-left-out = Laissé de côté
ui-review-line = Ligne { $line }
ui-review-because = «\u00a0{ $words }\u00a0»\u00a0: { $reason }
ui-section-review = Relire des propositions
ui-review-move = Proposition précédente, suivante
ui-close-visit = Toutes les visites
ui-undo = Annuler
ui-redo = Rétablir
ui-save = Enregistrer
ui-changed-elsewhere = La visite a été modifiée ailleurs. Voici son état présent.
ui-saved = Tout est déjà enregistré.
ui-export = Exporter
ui-export-calendar = Calendrier (.ics)
ui-export-sheet = { $title } (PDF)
ui-days = Jours
ui-panes = Volets
ui-pane-stop = Étape choisie
ui-pane-paper = Papier
ui-tab-stop = Étape
ui-tab-paper = Papier
ui-show-stop = Voir l’étape choisie
ui-show-paper = Voir le papier
ui-next-pane = Volet suivant
ui-former-pane = Volet précédent
ui-next-day = Jour suivant
ui-former-day = Jour précédent
ui-keys = Touches
ui-add = Ajouter une étape
ui-add-example = Ajouter une étape\u00a0: 14h30 visite SNR 45\u00a0min
ui-column-hour = Début
ui-column-duration = Durée
ui-column-title = Étape
ui-column-place = Lieu
ui-column-people = Personnes
ui-column-press = Presse
ui-cell-of = { $cell }, { $stop }
ui-group = Groupe { $name }
ui-empty-day = Rien n’est encore prévu ce jour-là. Écrivez une première étape sur la ligne du haut, par exemple «\u00a09h accueil 15\u00a0min\u00a0».
ui-last-gesture = Dernier geste\u00a0: { $gesture }
ui-edit-cell = Modifier la cellule
ui-add-after = Ajouter une étape après
ui-add-before = Ajouter une étape avant
ui-new-stop = Nouvelle étape
ui-row-menu = Menu de la ligne
ui-shift = Décaler, par exemple +10
ui-pin = Heure fixe ou à la suite
ui-move-up = Monter l’étape
ui-move-down = Descendre l’étape
ui-pin-stays = Une heure fixe ne se déplace pas ainsi\u00a0: modifiez { $hour } sur sa ligne.
ui-remove = Retirer l’étape
ui-empty-inspector = Choisissez une étape pour la voir en entier.
ui-stop-actions = Gestes sur l’étape
ui-timing = Horaire
ui-timing-follows = À la suite
ui-timing-start-fixed = Heure fixe
ui-timing-end-fixed = Fin fixe
ui-timing-window = Plage
ui-timing-untimed = Sans heure
ui-end = Fin
ui-minimum = Peut être réduit à
ui-minimum-none = aucun
ui-latest = Peut commencer jusqu’à { $hour } sans toucher à l’heure fixe qui suit.
ui-latest-past = Aurait dû commencer à { $hour } au plus tard.
ui-earliest = Ne peut commencer avant { $hour }.
ui-uncertain = L’heure est un minimum\u00a0: un trajet ou une durée manque avant elle.
ui-commune = Commune
ui-point = Position
ui-point-example = 44.1258, 4.0817
ui-from-to = De { $from } à { $to }
ui-before = Avant { $stop }
ui-leg-minutes = Minutes de trajet
ui-leg-help = Écrivez les minutes, ou «\u202f?\u00a0» si vous ne les savez pas. Vide, le trajet disparaît.
ui-leg-give = Donner le trajet jusqu’à l’étape
ui-margin-minutes = Marge voulue (plancher)
ui-margin-help = Par exemple «\u00a020 (5)\u00a0»\u00a0: 20\u00a0min voulues, jamais moins de 5. Vide, la marge disparaît.
ui-problems = À voir
ui-next = suivant
ui-next-problem = Point suivant
ui-former-problem = Point précédent
ui-go-to = Aller à
ui-repair = Réparer
ui-repairs = Réparations
ui-repairs-title = Réparer
ui-repairs-none = Aucune réparation n’est possible sans toucher à une heure fixe. Changez une durée, un trajet, ou l’heure fixe elle-même.
ui-repair-numbered = { $rank }. { $title }
ui-repair-leaves =
    { $count ->
        [one] Il restera { $count } conflit.
       *[other] Il restera { $count } conflits.
    }
ui-apply = Appliquer
ui-repairs-look = voir l’effet,
ui-repairs-leave = fermer
ui-page-of = page { $page } sur { $pages }
ui-page-before = Page précédente
ui-page-next = Page suivante
ui-paper-page = Page imprimée
ui-paper-preview = Aperçu
ui-print = Imprimer
ui-search = Chercher
ui-find-stop = Chercher une étape
ui-stops = Étapes
ui-nothing-found = Rien ne répond à «\u00a0{ $query }\u00a0».
ui-palette-choose = choisir
ui-palette-run = ouvrir
ui-palette-close = fermer
ui-section-stop = Étape
ui-section-visit = Visite
ui-section-look = Voir
ui-section-window = Fenêtre
ui-section-move = Se déplacer dans la feuille
ui-section-type = Écrire dans une cellule
ui-move-row = Ligne précédente, suivante
ui-move-cell = Cellule précédente, suivante
ui-move-ends = Première, dernière cellule
ui-move-day-ends = Première, dernière ligne
ui-move-many = Dix lignes plus haut, plus bas
ui-move-group = Autre groupe, à la même heure
ui-type-keep = Garder
ui-type-next = Garder, puis cellule suivante, précédente
ui-type-leave = Reprendre l’ancienne valeur
ui-type-step = Cinq minutes de plus, de moins\u202f; une avec Maj
ui-key-ctrl = Ctrl
ui-key-shift = Maj
ui-key-alt = Alt
ui-key-enter = Entrée
ui-key-escape = Échap
ui-key-delete = Suppr
ui-key-tab = Tab
ui-key-home = Début
ui-key-end = Fin
ui-key-menu = Menu
ui-key-page-up = PgPr
ui-key-page-down = PgSv
`,
  en: `ui-chosen =
    { $count ->
        [one] { $count } stop chosen
       *[other] { $count } stops chosen
    }
ui-several-help = What you do counts for all of them, in one gesture. Escape: back to one stop.
ui-becomes = { $from } → { $to }
ui-room-here = fits here, { $hours }
ui-change-duration = Change the duration
ui-group-of = Put into a group
ui-group-new = Add the group “{ $name }”
ui-day-of = Move to another day
ui-day-example = For instance 23 September
ui-day-new = Take “{ $text }”
ui-status-of = Change the state
ui-now = now
ui-usual-margin = Set the usual margin
ui-duplicate = Duplicate the stop
ui-cut = Cut
ui-copy = Copy
ui-paste = Paste
ui-copied =
    { $count ->
        [one] { $count } stop copied. Paste it here, in another visit or in a mail.
       *[other] { $count } stops copied. Paste them here, in another visit or in a mail.
    }
ui-not-copied = The clipboard cannot be reached. Nothing was copied, and the visit is intact.
ui-day-add = Add a day
ui-day-following = The day after the last one
ui-day-move = Move the day
ui-day-remove = Remove the day
ui-day-actions = What can be done to the day
ui-days-all = All days
ui-form = View
ui-form-list = List
ui-form-grid = Time grid
ui-key-space = Space
ui-move-extend = Choose the former, next stop too
ui-move-add = Add to what is chosen, or take off
ui-move-all = Choose every stop
ui-move-one = Back to one stop
ui-reading = What is understood
ui-token = { $label }: { $value }
ui-token-asked = to be given
ui-token-change = change
ui-add-this = add
ui-ghost = Enter to add
ui-status = State
ui-kind = Kind
ui-group-field = Group
ui-seats-field = Seats, drivers apart
ui-seats-none = unknown
ui-room = Room
ui-window-field = Between
ui-window-example = 9:00-12:00
ui-zone-field = Time zone
ui-priority-field = Optional, priority
ui-priority-none = no
ui-readers = Read by
ui-note-for = Note, { $name }
ui-call-for = In place by, { $name }
ui-details-more = More fields
ui-details-less = Fewer fields
ui-latest-holds = May start until { $hour } without touching { $holds }.
ui-no-slack = No slack left: any delay touches { $holds }.
ui-follow-again = Let it follow again
ui-divider-stop = Width of the stop pane
ui-divider-paper = Width of the paper pane
ui-fold-stop = Fold or unfold the stop pane
ui-fold-paper = Fold or unfold the paper pane
ui-fold-problems = Fold or unfold the points to look at
ui-full-screen = Full screen
ui-untimed = Without an hour
ui-grid-hour = { $hour }:00
ui-accept = Accept
ui-accept-reason = Why this may stand
ui-accept-example = For instance: the prefect knows
ui-accepted =
    { $count ->
        [one] { $count } accepted problem
       *[other] { $count } accepted problems
    }
ui-accepted-because = Accepted: { $reason }
ui-reopen = Look at again
ui-give-minutes = Give the minutes
ui-screen-give = Send out
ui-give-version = Version { $number }
ui-give-name = Name of the version
ui-give-name-hint = update: visit to SNR added
ui-give-comment = Remark
ui-give-comment-hint = for the office only
ui-give-readers = Who receives what
ui-give-who = Who
ui-give-receives = Receives
ui-give-withheld-column = Does not receive
ui-give-state = State
ui-give-others =
    { $count ->
        [one] and { $count } other, not concerned
       *[other] and { $count } others, not concerned
    }
ui-give-fewer = Hide those who are not concerned
ui-give-tab-changes = Changes
ui-give-tab-withheld = Withheld
ui-give-tab-page = Preview
ui-give-tab-holders = Handed over
ui-give-no-change = Nothing has changed for this reader.
ui-give-lines = Two lines to paste into a message
ui-give-copy = Copy the text
ui-give-print-notice = Print what changes
ui-give-copied = The text is copied.
ui-give-not-copied = The text could not be copied. Select it and copy it.
ui-give-holders = Who holds version { $number }
ui-give-holders-none = Freeze a first version: you will then note who received it.
ui-give-holders-nobody = Nobody of the visit reads this version.
ui-give-way = In which way
ui-give-sent = Sent
ui-give-printed = Printed
ui-give-handed = Handed over in person
ui-give-mistaken = Noted by mistake
ui-give-hand-over = Note the handover
ui-give-hand-over-count =
    { $count ->
        [0] Note the handover
        [one] Note the handover to { $count } person
       *[other] Note the handover to { $count } persons
    }
ui-give-all = Tick all
ui-give-tick-due = Tick the recipients
ui-give-draft = Open the message
ui-give-draft-hint = Déroulé sends nothing: it prepares. You will then say who received what.
ui-give-release = Freeze the version
ui-give-release-number = Freeze v{ $number }…
ui-give-pack = Prepare what is sent
ui-give-share = Choose the folder of the shared calendar
ui-give-shared = Shared calendar: { $folder }
ui-give-restore = Take up V{ $number } again
ui-give-versions = Versions
ui-give-ask =
    { $count ->
        [0] Freeze v{ $number }?
        [one] Freeze v{ $number } for { $count } person?
       *[other] Freeze v{ $number } for { $count } persons?
    }
ui-give-ask-text = A frozen version does not change any more. It stays readable and can be printed again.
ui-give-recipients = Recipients
ui-give-recipients-more = Also for others of the visit
ui-give-recipients-find = Find a person
ui-give-not-now = Not now
ui-give-freeze = Freeze v{ $number }
ui-give-open =
    { $count ->
        [one] Before freezing: { $count } open point.
       *[other] Before freezing: { $count } open points.
    }
ui-give-open-text = None of it keeps you from freezing.
ui-give-see = Show them
ui-give-hide = Hide them
ui-give-packing = Message { $done } of { $of }
ui-give-stop = Stop
ui-give-fingerprint = fingerprint { $text }
ui-history = History
ui-history-show = Show the history
ui-history-list = Edits, the latest first
ui-history-present = The visit as it is
ui-history-past = The visit as it was on { $day } at { $hour }
ui-history-undone = undone since
ui-history-keep = Take up this state
ui-history-keep-says = Nothing is lost: what follows stays in the history, and taking up can be undone.
ui-history-leave = Back to the present
ui-home-coming = Coming
ui-home-undated = Without a date
ui-home-past = Past
ui-home-elsewhere = Opened lately, elsewhere
ui-home-unread = Cannot be read
ui-home-all-past =
    { $count ->
        [one] Show the past visit
       *[other] Show the { $count } past visits
    }
ui-home-search = Search for a visit, a stop, a person, a place
ui-home-find = Search all visits
ui-home-found =
    { $count ->
        [0] No visit answers to “{ $query }”.
        [one] { $count } visit answers to “{ $query }”.
       *[other] { $count } visits answer to “{ $query }”.
    }
ui-home-found-more =
    { $count ->
        [one] and { $count } more place in it
       *[other] and { $count } more places in it
    }
ui-home-leave-search = Back to the list
ui-home-none = No visit is in this folder yet.
ui-home-kind-visit = visit
ui-home-kind-stop = stop
ui-home-kind-person = person
ui-home-kind-place = place
ui-home-kind-note = note
ui-home-visit-actions = Actions on the visit
ui-home-open-visit = Open
ui-home-copy = Take up on another date
ui-home-reveal = Show in its folder
ui-home-choose-folder = Choose the folder of the visits
ui-home-drop = Drop the file: a visit opens, a text or a document is reviewed.
ui-home-drop-into = Drop the file: what it holds is reviewed before it enters the visit.
ui-new = New visit
ui-new-without = Start without a text
ui-new-from = Like
ui-new-nothing = a blank page
ui-new-title = Title
ui-new-date = First day
ui-new-date-example = Monday 21 September, 21/09, or nothing
ui-new-create = Create the visit
ui-new-leave = Give up
ui-new-templates = Templates
ui-new-visits = Visits
ui-begin-template = Start from a template
ui-begin-past = An earlier visit, on another date
ui-read-file = Open a file
ui-read-kinds = Word, PDF, Excel, .ics, .vcf, .visite. Nothing leaves this machine.
ui-paste-or-drop = Paste here, or drop a file on the window
ui-paper-for = For
ui-export-paper = Export the sheet on display (PDF)
ui-export-document = { $title } (Word)
ui-export-paper-document = Export the sheet on display (Word)
ui-paper-choose-person = Choose the person above the sheet, then export the sheet on display.
ui-readers-audiences = Audiences
ui-readers-persons = People
ui-withheld-see = See the list
ui-withheld-hide = Hide the list
ui-withheld-title = What this reader does not see
ui-screen-people = People
ui-section-people = People
ui-people-odd = To be looked at among the people
ui-people-stop = Stop shown
ui-people-whole = The whole visit
ui-people-rank = Rank
ui-people-person = Person and printed function
ui-people-why = Where this rank comes from
ui-people-presence = Presence
ui-people-by-hand = Placed by hand
ui-people-empty = Nobody is in the visit yet. Add a person, or import a list.
ui-people-add = Add a person
ui-people-add-example = Mme Anne MERLE, maire d’Alès
ui-people-add-confirm = Add
ui-people-cancel = Leave it
ui-people-reason = Reason, printed on the internal sheet
ui-people-reason-example = guest of honour
ui-people-place-at = Place at rank { $position }
ui-people-place = Place
ui-people-forgotten = Whom have you forgotten?
ui-people-forgotten-none = All whom a host informs are invited, or set aside with a reason.
ui-people-forgotten-add = Add
ui-people-forgotten-choose = Choose
ui-people-forgotten-more = Other answers for { $name }
ui-people-forgotten-invited = Already invited, outside this list
ui-people-forgotten-excused = Excused
ui-people-forgotten-not-needed = Set aside, not needed
ui-people-forgotten-why = Reason
ui-people-forgotten-keep = Keep
ui-people-settled =
    { $count ->
        [one] { $count } answer kept, with its reason.
       *[other] { $count } answers kept, with their reasons.
    }
ui-people-settled-show = Show them
ui-people-settled-hide = Put them away
ui-people-reopen = To be done again
ui-people-speeches = Speeches
ui-people-speeches-none = Nobody speaks at this stop.
ui-people-speeches-rule = Return to the reverse order
ui-people-speech-up = Let speak earlier
ui-people-speech-down = Let speak later
ui-people-minutes = Minutes of { $name }
ui-people-seats = Seats, as seen from the room
ui-people-seats-note = Art. 16: the first in the centre, then to his or her right, then left.
ui-people-seating = How they sit
ui-people-side-by-side = Side by side
ui-people-aisle = Central aisle, { $seats } on each side
ui-people-aisle-heading = Seats, as those who sit there see them
ui-people-aisle-note = Art. 16: the first at the aisle on the right, the second at the aisle on the left, then away from it, row after row.
ui-people-aisle-row = Row { $row }
ui-people-aisle-left = left of the aisle
ui-people-aisle-right = right of the aisle
ui-people-merge = Make them one person
ui-people-moves = move
ui-people-returns = return to the rule
ui-people-row-actions = Actions on the person
ui-people-close = Close the card
ui-people-open = Open the card
ui-people-up = Place before
ui-people-down = Place behind
ui-people-rule = Return to the rule
ui-people-menu = Menu of the person
ui-people-leave = Take off the stop
ui-people-remove = Remove from the visit
ui-people-attend = Add to the stop shown
ui-people-confirm = Note as confirmed
ui-people-await = Note as awaited
ui-people-decline = Note as excused
ui-people-absent = Note as absent
ui-people-represented = Is represented by…
ui-people-welcome = Welcomes, or no longer welcomes
ui-people-speak = Speaks, or no longer speaks
ui-people-standing = Place by the host’s choice
ui-people-standing-rule = By the rule
ui-people-standing-after-mayor = 8th by custom, after the mayor
ui-people-standing-inviting = 2nd, as inviting authority (art. 9)
ui-people-standing-unlisted = Free, not in the decree
ui-person-civility = Civility
ui-person-civility-none = none
ui-person-mister = M.
ui-person-madam = Mme
ui-person-first-name = First name
ui-person-last-name = Last name
ui-person-function = Printed function
ui-person-body = Body
ui-person-mandate = Commune of the mandate
ui-person-elected = First election
ui-person-born = Date of birth
ui-person-address = Form of address
ui-person-role = In the visit
ui-person-role-none = not said
ui-person-role-host = host
ui-person-role-guest = guest of honour
ui-person-role-delegation = delegation
ui-person-role-participant = participant
ui-person-role-press = press
ui-person-role-driver = driver
ui-person-role-staff = the host’s staff
ui-person-reads = Receives papers
ui-person-reads-rule = of the role: { $audience }
ui-person-public = public
ui-person-participants = participants
ui-person-internal = internal
ui-person-drivers = drivers
ui-person-mail = E-mail address
ui-person-telephone = Telephone
ui-person-mobile = Mobile
ui-person-diet = Diet
ui-person-mobility = Mobility
ui-person-readers = Readers: { $field }
ui-person-for-internal = internal only
ui-person-for-drivers = internal and drivers
ui-person-contact = Contact
ui-person-private = Never for the public or the participants
ui-person-stops = Stops
ui-person-stops-none = At no stop.
ui-person-rank = Rank
ui-person-by-hand = Placed by hand: { $reason }
ui-suggest = Suggest a better day
ui-spread = Spread minutes
ui-why-not = Why does this stop not fit?
ui-lateness = See what a delay costs
ui-situate = Put places at their communes
ui-situate-help = Some places have no position yet: their journeys can be estimated.
ui-offers-of = Proposals for { $day }
ui-offers-looking = Looking
ui-offers-now = The day as it is
ui-offers-then = The day as proposed
ui-offers-list = Proposals, the best first
ui-offers-none = Nothing better was found for this day: it stays as it is.
ui-offers-apply = Apply the proposal
ui-slot-moved = moved
ui-slot-hours = another hour
ui-slot-out = in reserve
ui-slot-in = taken up again
ui-spread-minutes = Minutes to give (+) or to take (−)
ui-spread-over = Over the stops
ui-spread-how = How
ui-spread-by-length = by their length
ui-spread-alike = in equal parts
ui-spread-apply = Spread the minutes
ui-means = Means
ui-means-car = By car
ui-means-walk = On foot
ui-means-coach = By coach
ui-review-into = into “{ $title }”
ui-review-enter-visit = Add to the visit
ui-review-enter-with =
    { $count ->
        [0] Add the aim to the visit
        [one] Add { $count } stop to the visit
       *[other] Add { $count } stops to the visit
    }
ui-review-create-aims = Create the visit with its aim
ui-review-keep-aim = Keep as an aim of the visit
ui-review-state-aim = Aim of the visit
ui-review-state-known = Already there
ui-review-said-aim = Aim of the visit: { $title }.
ui-review-take-back = Take back
ui-review-key-keep = keep
ui-review-key-discard = discard
ui-review-key-correct = correct
ui-review-key-aim = aim
ui-review-proposed =
    { $count ->
        [one] { $count } proposal
       *[other] { $count } proposals
    }
ui-review-aims-count =
    { $count ->
        [one] { $count } aim
       *[other] { $count } aims
    }
ui-review-leave-visit = Back to the visit
ui-import = Add from a text or a document…
ui-work-stop = Stop
ui-work-stopped = Stopped. Nothing has changed.
ui-review-first = Finish this review first, or leave it: the dropped file is not opened.
ui-review-people = People
ui-review-said-person = Kept: { $name }.
ui-review-said-merged = Merged with the known card: { $name }.
ui-review-said-replaced = Merged, as in the source: { $name }.
ui-review-said-apart = Kept apart: { $name }.
ui-review-state-merged = Merged with the known card, which is completed
ui-review-state-replaced = Merged with the known card, as in the source
ui-review-state-apart = Kept apart
ui-review-merge = Merge, complete the card
ui-review-merge-replace = Merge, as in the source
ui-review-apart = Keep apart
ui-review-people-enter =
    { $count ->
        [one] { $count } person enters
       *[other] { $count } people enter
    }
ui-review-people-undecided =
    { $count ->
        [one] { $count } person to decide on
       *[other] { $count } people to decide on
    }
ui-review-enter-people =
    { $count ->
        [one] Add { $count } person to the visit
       *[other] Add { $count } people to the visit
    }
ui-review-state-kept-person = Kept
ui-review-state-out-person = Left out
ui-review-said-out-person = Left out: { $name }.
ui-review-create-people =
    { $count ->
        [one] Create the visit with { $count } person
       *[other] Create the visit with { $count } people
    }
ui-roads-read = Read a file of travel times
ui-routes-ask = Ask for travel times
ui-routes-help = Some travel times of this day are not known.
ui-routes-send = Send the positions
ui-routes-once = Asked once for this address. The settings change or forget it.
ui-routes-engine = Route planner
ui-routes-none = None
ui-routes-address = Address of the route planner
ui-routes-example = http://maps.local:5000
ui-routes-keep = Keep the address
ui-routes-say = OSRM or Valhalla, in the network of the office. Nothing is sent before you have agreed.
ui-save-elsewhere = Save elsewhere…
ui-save-retry = Try again
ui-save-copy = Save a copy…
ui-saved-here = Your changes are kept on this machine, not yet in the file of the visit.
ui-reveal = Show the file in its folder
ui-screen-agenda = Agenda
ui-screens = Screens of the visit
ui-next-screen = Next screen
ui-former-screen = Previous screen
ui-settings = Settings
ui-settings-window = For the whole program
ui-settings-visit = For this visit
ui-settings-size = Size
ui-settings-size-percent = { $size }%
ui-settings-library = Folder of the visits
ui-settings-library-choose = Choose…
ui-settings-library-forget = Back to the usual folder
ui-settings-hours = Writing of hours
ui-settings-hours-compact = 12h15, 9h
ui-settings-hours-spaced = 12 h 15, 9 h
ui-settings-hours-padded = 12h15, 09h00
ui-settings-hours-say = In French, on the screen and on papers alike.
ui-larger = Larger
ui-smaller = Smaller
ui-plain-size = Plain size
ui-about = About
ui-about-version = Déroulé { $version }
ui-about-says = Builds the agenda of an official visit and everything that leaves the office. Nothing leaves this machine unless you ask for it: no account, no service.
ui-about-licence = Licence: { $licence }
ui-about-built-in = What others have made and is in it
ui-about-count =
    { $count ->
        [one] { $count } work, under its own licence.
       *[other] { $count } works, each under its own licence.
    }
ui-people = People
ui-places = Places
ui-papers = Papers
ui-section-home = First screen
ui-home-move = Former, next visit
ui-home-open-key = Open the visit
ui-app = Déroulé
ui-window-title = { $title } – Déroulé
ui-host-silent = The program did not answer. What was already written is safe. Close the window and open the visit again.
ui-close = Close
ui-more = More
ui-window = Window
ui-language = Language
ui-french = Français
ui-english = English
ui-theme = Appearance
ui-theme-system = Same as the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-local = Everything stays on this computer. There is no account to make.
ui-first-title = Your first visit
ui-first-text = You probably have a text already: a press note, an e-mail, a former programme. Paste it. Déroulé looks for hours, places and people in it, and shows what it understood before anything is written.
ui-open-sample = Open the sample visit
ui-paste-label = Text to read
ui-paste-here = Paste a note, an e-mail, a programme here…
ui-read-text = Read this text
ui-begin-source = Start from a text
ui-review-pasted = Pasted text
ui-review-source = Text read
ui-review-proposals = What Déroulé proposes
ui-review-tab-proposals = Proposals
ui-review-visit = The visit
ui-review-create = Create the visit
ui-review-create-with =
    { $count ->
        [one] Create the visit with { $count } stop
       *[other] Create the visit with { $count } stops
    }
ui-review-leave = Back to the first screen
ui-review-enter =
    { $count ->
        [0] no stop goes in
        [one] { $count } stop goes in
       *[other] { $count } stops go in
    }
ui-review-undecided =
    { $count ->
        [one] { $count } to be decided
       *[other] { $count } to be decided
    }
ui-review-barred-count = { $count } without a day
ui-review-state-open = To be decided
ui-review-state-kept = Kept
ui-review-state-out = Left out
ui-review-state-barred = Without a day
ui-review-keep = Keep
ui-review-discard = Leave out
ui-review-correct = Correct
ui-review-no-day = Without a day
ui-review-no-hour = Without an hour
ui-review-barred = This stop cannot go in: the text does not say its day. You can add it in the agenda.
ui-review-said-kept = Kept: { $title }.
ui-review-said-out = Left out: { $title }.
ui-review-unchanged = Nothing has changed.
ui-review-keep-one = Keep at least one stop or one person to create the visit.
ui-review-nothing = No stop was found. Go back to the text: a line like “9:30 Welcome, town hall” is enough.
ui-review-left-out = Left aside
ui-review-line = Line { $line }
ui-review-because = “{ $words }”: { $reason }
ui-section-review = Reviewing proposals
ui-review-move = Previous, next proposal
ui-close-visit = All visits
ui-undo = Undo
ui-redo = Redo
ui-save = Save
ui-changed-elsewhere = The visit was edited elsewhere. This is its present state.
ui-saved = Everything is already saved.
ui-export = Export
ui-export-calendar = Calendar (.ics)
ui-export-sheet = { $title } (PDF)
ui-days = Days
ui-panes = Panes
ui-pane-stop = Chosen stop
ui-pane-paper = Paper
ui-tab-stop = Stop
ui-tab-paper = Paper
ui-show-stop = Show the chosen stop
ui-show-paper = Show the paper
ui-next-pane = Next pane
ui-former-pane = Previous pane
ui-next-day = Next day
ui-former-day = Previous day
ui-keys = Keys
ui-add = Add a stop
ui-add-example = Add a stop: 14:30 visit SNR 45 min
ui-column-hour = Start
ui-column-duration = Duration
ui-column-title = Stop
ui-column-place = Place
ui-column-people = People
ui-column-press = Press
ui-cell-of = { $cell }, { $stop }
ui-group = Group { $name }
ui-empty-day = Nothing is planned on that day yet. Type a first stop on the line at the top, for example “9:00 welcome 15 min”.
ui-last-gesture = Last edit: { $gesture }
ui-edit-cell = Edit the cell
ui-add-after = Add a stop after
ui-add-before = Add a stop before
ui-new-stop = New stop
ui-row-menu = Menu of the row
ui-shift = Shift, for example +10
ui-pin = Fixed hour or following
ui-move-up = Move the stop up
ui-move-down = Move the stop down
ui-pin-stays = A fixed hour does not move that way: edit { $hour } on its row.
ui-remove = Remove the stop
ui-empty-inspector = Choose a stop to see all of it.
ui-stop-actions = What to do with the stop
ui-timing = Timing
ui-timing-follows = Follows
ui-timing-start-fixed = Fixed hour
ui-timing-end-fixed = Fixed end
ui-timing-window = Window
ui-timing-untimed = No hour
ui-end = End
ui-minimum = Can be cut to
ui-minimum-none = none
ui-latest = Can start until { $hour } without touching the next fixed hour.
ui-latest-past = Should have started at { $hour } at the latest.
ui-earliest = Cannot start before { $hour }.
ui-uncertain = The hour is a lower bound: a leg or a duration before it is unknown.
ui-commune = Commune
ui-point = Position
ui-point-example = 44.1258, 4.0817
ui-from-to = From { $from } to { $to }
ui-before = Before { $stop }
ui-leg-minutes = Minutes on the way
ui-leg-help = Type the minutes, or “?” if you do not know them. Empty, the leg goes away.
ui-leg-give = Give the move to the stop
ui-margin-minutes = Margin wanted (floor)
ui-margin-help = For example “20 (5)”: 20 min wanted, never less than 5. Empty, the margin goes away.
ui-problems = To look at
ui-next = next
ui-next-problem = Next problem
ui-former-problem = Previous problem
ui-go-to = Go to
ui-repair = Repair
ui-repairs = Repairs
ui-repairs-title = Repair
ui-repairs-none = No repair is possible without touching a fixed hour. Change a duration, a leg, or the fixed hour itself.
ui-repair-numbered = { $rank }. { $title }
ui-repair-leaves =
    { $count ->
        [one] { $count } conflict will be left.
       *[other] { $count } conflicts will be left.
    }
ui-apply = Apply
ui-repairs-look = see the effect,
ui-repairs-leave = close
ui-page-of = page { $page } of { $pages }
ui-page-before = Previous page
ui-page-next = Next page
ui-paper-page = Printed page
ui-paper-preview = Preview
ui-print = Print
ui-search = Search
ui-find-stop = Search for a stop
ui-stops = Stops
ui-nothing-found = Nothing matches “{ $query }”.
ui-palette-choose = choose
ui-palette-run = open
ui-palette-close = close
ui-section-stop = Stop
ui-section-visit = Visit
ui-section-look = View
ui-section-window = Window
ui-section-move = Moving in the sheet
ui-section-type = Typing in a cell
ui-move-row = Previous, next row
ui-move-cell = Previous, next cell
ui-move-ends = First, last cell
ui-move-day-ends = First, last row
ui-move-many = Ten rows up, down
ui-move-group = Other group, same hour
ui-type-keep = Keep
ui-type-next = Keep, then next, previous cell
ui-type-leave = Take the old value back
ui-type-step = Five minutes more, less; one with Shift
ui-key-ctrl = Ctrl
ui-key-shift = Shift
ui-key-alt = Alt
ui-key-enter = Enter
ui-key-escape = Esc
ui-key-delete = Del
ui-key-tab = Tab
ui-key-home = Home
ui-key-end = End
ui-key-menu = Menu
ui-key-page-up = PgUp
ui-key-page-down = PgDn
`,
};
