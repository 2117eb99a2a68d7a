// Written from src-tauri/text/locales by `cargo test -p text generated`; never edited by hand.

/** What a message takes: `null` for nothing. */
export type Messages = {
  /** Ajouter une étape */
  'ui-add': null;
  /** Ajouter une étape après */
  'ui-add-after': null;
  /** Ajouter une étape avant */
  'ui-add-before': null;
  /** Ajouter une étape : 14h30 visite SNR 45 min */
  'ui-add-example': null;
  /** Déroulé */
  'ui-app': null;
  /** Appliquer */
  'ui-apply': null;
  /** Avant { $stop } */
  'ui-before': { stop: string | number };
  /** Ouvrir une visite */
  'ui-begin': null;
  /** Partir d’un texte */
  'ui-begin-source': null;
  /** Déroulé y cherche les heures, les lieux et les personnes, et vous montre ce qu’il a compris avant de rien écrire. */
  'ui-begin-source-text': null;
  /** Chaque visite est un fichier .visite. Les dernières ouvertes sont dans la liste. */
  'ui-begin-text': null;
  /** { $cell }, { $stop } */
  'ui-cell-of': { cell: string | number; stop: string | number };
  /** La visite a été modifiée ailleurs. Voici son état présent. */
  'ui-changed-elsewhere': null;
  /** Ouvrir un texte, un document, un calendrier… */
  'ui-choose-source': null;
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
  /** Jours */
  'ui-days': null;
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
  /** Exporter la feuille affichée (PDF) */
  'ui-export-paper': null;
  /** { $title } (PDF) */
  'ui-export-sheet': { title: string | number };
  /** Chercher une étape */
  'ui-find-stop': null;
  /** Vous avez sans doute déjà un texte : une note de presse, un courriel, un ancien programme. Collez-le. Déroulé y cherche les heures, les lieux et les personnes, et vous montre ce qu’il a compris avant de rien écrire. */
  'ui-first-text': null;
  /** Votre première visite */
  'ui-first-title': null;
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
  /** Aller à */
  'ui-go-to': null;
  /** Groupe { $name } */
  'ui-group': { name: string | number };
  /** Le programme n’a pas répondu. Ce qui était déjà écrit est à l’abri. Fermez la fenêtre et rouvrez la visite. */
  'ui-host-silent': null;
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
  /** Tab */
  'ui-key-tab': null;
  /** Touches */
  'ui-keys': null;
  /** Langue */
  'ui-language': null;
  /** Dernier geste : { $gesture } */
  'ui-last-gesture': { gesture: string | number };
  /** Peut commencer jusqu’à { $hour } sans toucher à l’heure fixe qui suit. */
  'ui-latest': { hour: string | number };
  /** Aurait dû commencer à { $hour } au plus tard. */
  'ui-latest-past': { hour: string | number };
  /** Donner le trajet jusqu’à l’étape */
  'ui-leg-give': null;
  /** Écrivez les minutes, ou « ? » si vous ne les savez pas. Vide, le trajet disparaît. */
  'ui-leg-help': null;
  /** Minutes de trajet */
  'ui-leg-minutes': null;
  /** Tout reste sur ce poste. Aucun compte, aucun réseau. */
  'ui-local': null;
  /** Par exemple « 20 (5) » : 20 min voulues, jamais moins de 5. Vide, la marge disparaît. */
  'ui-margin-help': null;
  /** Marge voulue (plancher) */
  'ui-margin-minutes': null;
  /** Peut être réduit à */
  'ui-minimum': null;
  /** aucun */
  'ui-minimum-none': null;
  /** Plus */
  'ui-more': null;
  /** { $count -> [one] et { $count } autre *[other] et { $count } autres } */
  'ui-more-people': { count: string | number };
  /** Cellule précédente, suivante */
  'ui-move-cell': null;
  /** Première, dernière ligne */
  'ui-move-day-ends': null;
  /** Descendre l’étape */
  'ui-move-down': null;
  /** Première, dernière cellule */
  'ui-move-ends': null;
  /** Autre groupe, à la même heure */
  'ui-move-group': null;
  /** Dix lignes plus haut, plus bas */
  'ui-move-many': null;
  /** Ligne précédente, suivante */
  'ui-move-row': null;
  /** Monter l’étape */
  'ui-move-up': null;
  /** Nouvelle étape */
  'ui-new-stop': null;
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
  /** Notes */
  'ui-notes': null;
  /** Rien ne répond à « { $query } ». */
  'ui-nothing-found': { query: string | number };
  /** Ouvrir une visite */
  'ui-open': null;
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
  /** Collez ici une note, un courriel, un programme… */
  'ui-paste-here': null;
  /** Texte à lire */
  'ui-paste-label': null;
  /** Heure fixe ou à la suite */
  'ui-pin': null;
  /** Une heure fixe ne se déplace pas ainsi : modifiez { $hour } sur sa ligne. */
  'ui-pin-stays': { hour: string | number };
  /** Imprimer */
  'ui-print': null;
  /** À voir */
  'ui-problems': null;
  /** Lire ce texte */
  'ui-read-text': null;
  /** Publics */
  'ui-readers-audiences': null;
  /** Personnes */
  'ui-readers-persons': null;
  /** Visites récentes */
  'ui-recent': null;
  /** Rétablir */
  'ui-redo': null;
  /** Retirer l’étape */
  'ui-remove': null;
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
  /** { $count -> [one] Créer la visite avec { $count } étape *[other] Créer la visite avec { $count } étapes } */
  'ui-review-create-with': { count: string | number };
  /** Écarter */
  'ui-review-discard': null;
  /** { $count -> [0] aucune étape n’entre [one] { $count } étape entre *[other] { $count } étapes entrent } */
  'ui-review-enter': { count: string | number };
  /** Garder */
  'ui-review-keep': null;
  /** Gardez au moins une étape pour créer la visite. */
  'ui-review-keep-one': null;
  /** Revenir à l’accueil */
  'ui-review-leave': null;
  /** Laissé de côté */
  'ui-review-left-out': null;
  /** Ligne { $line } */
  'ui-review-line': { line: string | number };
  /** Proposition précédente, suivante */
  'ui-review-move': null;
  /** Sans jour */
  'ui-review-no-day': null;
  /** Sans heure */
  'ui-review-no-hour': null;
  /** Aucune étape n’a été trouvée. Revenez au texte : une ligne comme « 9h30 Accueil, mairie » suffit. */
  'ui-review-nothing': null;
  /** La visite n’est pas créée : aucun emplacement n’a été choisi. Vos décisions restent ici. */
  'ui-review-nowhere': null;
  /** Texte collé */
  'ui-review-pasted': null;
  /** Ce que Déroulé propose */
  'ui-review-proposals': null;
  /** Gardée : { $title }. */
  'ui-review-said-kept': { title: string | number };
  /** Écartée : { $title }. */
  'ui-review-said-out': { title: string | number };
  /** Texte lu */
  'ui-review-source': null;
  /** Sans jour */
  'ui-review-state-barred': null;
  /** Gardée */
  'ui-review-state-kept': null;
  /** À décider */
  'ui-review-state-open': null;
  /** Écartée */
  'ui-review-state-out': null;
  /** Propositions */
  'ui-review-tab-proposals': null;
  /** Rien n’a changé. */
  'ui-review-unchanged': null;
  /** { $count -> [one] { $count } reste à décider *[other] { $count } restent à décider } */
  'ui-review-undecided': { count: string | number };
  /** La visite */
  'ui-review-visit': null;
  /** Menu de la ligne */
  'ui-row-menu': null;
  /** Enregistrer */
  'ui-save': null;
  /** Tout est déjà enregistré. */
  'ui-saved': null;
  /** Agenda */
  'ui-screen-agenda': null;
  /** Écrans de la visite */
  'ui-screens': null;
  /** Chercher */
  'ui-search': null;
  /** Voir */
  'ui-section-look': null;
  /** Se déplacer dans la feuille */
  'ui-section-move': null;
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
  /** Décaler, par exemple +10 */
  'ui-shift': null;
  /** Voir le papier */
  'ui-show-paper': null;
  /** Voir l’étape choisie */
  'ui-show-stop': null;
  /** Gestes sur l’étape */
  'ui-stop-actions': null;
  /** Étapes */
  'ui-stops': null;
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
  /** Fenêtre */
  'ui-window': null;
  /** { $title } – Déroulé */
  'ui-window-title': { title: string | number };
  /** Masquer la liste */
  'ui-withheld-hide': null;
  /** Voir la liste */
  'ui-withheld-see': null;
  /** Ce que ce lecteur ne voit pas */
  'ui-withheld-title': null;
};

/** The same messages as Fluent source, by language. */
export const ftl: Record<'fr' | 'en', string> = {
  fr: `ui-paper-for = Pour
ui-export-paper = Exporter la feuille affichée (PDF)
ui-paper-choose-person = Choisissez la personne au-dessus de la feuille, puis exportez la feuille affichée.
ui-readers-audiences = Publics
ui-readers-persons = Personnes
ui-withheld-see = Voir la liste
ui-withheld-hide = Masquer la liste
ui-withheld-title = Ce que ce lecteur ne voit pas
ui-screen-agenda = Agenda
ui-screens = Écrans de la visite
ui-next-screen = Écran suivant
ui-former-screen = Écran précédent
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
ui-recent = Visites récentes
ui-begin = Ouvrir une visite
ui-begin-text = Chaque visite est un fichier .visite. Les dernières ouvertes sont dans la liste.
ui-local = Tout reste sur ce poste. Aucun compte, aucun réseau.
ui-first-title = Votre première visite
ui-first-text = Vous avez sans doute déjà un texte\u00a0: une note de presse, un courriel, un ancien programme. Collez-le. Déroulé y cherche les heures, les lieux et les personnes, et vous montre ce qu’il a compris avant de rien écrire.
ui-open = Ouvrir une visite
ui-open-sample = Ouvrir la visite d’exemple
ui-paste-label = Texte à lire
ui-paste-here = Collez ici une note, un courriel, un programme…
ui-read-text = Lire ce texte
ui-choose-source = Ouvrir un texte, un document, un calendrier…
ui-begin-source = Partir d’un texte
ui-begin-source-text = Déroulé y cherche les heures, les lieux et les personnes, et vous montre ce qu’il a compris avant de rien écrire.
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
ui-review-keep-one = Gardez au moins une étape pour créer la visite.
ui-review-nowhere = La visite n’est pas créée\u00a0: aucun emplacement n’a été choisi. Vos décisions restent ici.
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
ui-more-people =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
ui-notes = Notes
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
  en: `ui-paper-for = For
ui-export-paper = Export the sheet on display (PDF)
ui-paper-choose-person = Choose the person above the sheet, then export the sheet on display.
ui-readers-audiences = Audiences
ui-readers-persons = People
ui-withheld-see = See the list
ui-withheld-hide = Hide the list
ui-withheld-title = What this reader does not see
ui-screen-agenda = Agenda
ui-screens = Screens of the visit
ui-next-screen = Next screen
ui-former-screen = Previous screen
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
ui-recent = Recent visits
ui-begin = Open a visit
ui-begin-text = Each visit is one .visite file. Those opened last are in the list.
ui-local = Everything stays on this machine. No account, no network.
ui-first-title = Your first visit
ui-first-text = You probably have a text already: a press note, an e-mail, a former programme. Paste it. Déroulé looks for hours, places and people in it, and shows what it understood before anything is written.
ui-open = Open a visit
ui-open-sample = Open the sample visit
ui-paste-label = Text to read
ui-paste-here = Paste a note, an e-mail, a programme here…
ui-read-text = Read this text
ui-choose-source = Open a text, a document, a calendar…
ui-begin-source = Start from a text
ui-begin-source-text = Déroulé looks for hours, places and people in it, and shows what it understood before anything is written.
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
ui-review-keep-one = Keep at least one stop to create the visit.
ui-review-nowhere = The visit was not created: no place was chosen. Your decisions are kept here.
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
ui-more-people =
    { $count ->
        [one] and { $count } other
       *[other] and { $count } others
    }
ui-notes = Notes
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
