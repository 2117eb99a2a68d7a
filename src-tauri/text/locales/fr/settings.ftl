# Settings, about, and what the palette finds of the visit.

ui-settings = Réglages
ui-settings-window = Pour tout le programme
ui-settings-visit = Pour cette visite
ui-settings-size = Taille
ui-settings-size-percent = {$size} %
ui-settings-library = Dossier des visites
ui-settings-library-choose = Choisir…
ui-settings-library-forget = Revenir au dossier habituel
ui-settings-hours = Écriture des heures
ui-settings-hours-compact = 12h15, 9h
ui-settings-hours-spaced = 12 h 15, 9 h
ui-settings-hours-padded = 12h15, 09h00
ui-settings-hours-say = À l'écran comme sur les papiers.
ui-larger = Agrandir
ui-smaller = Réduire
ui-plain-size = Taille normale
ui-about = À propos
ui-about-version = Déroulé {$version}
ui-about-says = Construit l'agenda d'une visite officielle et tout ce qui sort du bureau. Rien ne quitte ce poste sans que vous le demandiez : aucun compte, aucun service.
ui-about-licence = Licence : {$licence}
ui-about-built-in = Ce que d'autres ont fait et qui est dedans
ui-about-count = { $count ->
    [one] {$count} œuvre, chacune sous sa licence.
   *[other] {$count} œuvres, chacune sous sa licence.
}
ui-people = Personnes
ui-places = Lieux
ui-papers = Papiers
ui-section-home = Accueil
ui-home-move = Visite précédente, suivante
ui-home-open-key = Ouvrir la visite
