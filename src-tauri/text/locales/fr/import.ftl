# What is said of a text or file that is read: what is doubtful, what was left out and why, what cannot be read.
# Nothing has entered the visit when any of this is said.

## Doubts: what to look at before a line enters

import-doubt-year-deduced = L'année n'est pas écrite : {$year} est déduite.
import-doubt-weekday-mismatch = Le jour de la semaine ne va pas avec cette date.
import-doubt-weekday-only = Seul le jour de la semaine est écrit : la date est déduite des autres.
import-doubt-date-missing = Aucune date n'est écrite pour cette étape.
import-doubt-several-dates = Plusieurs dates se suivent au-dessus : la première est prise.
import-doubt-new-day-from-hours = Les heures reculent ici : c'est compris comme le jour suivant.
import-doubt-hours-go-back = Cette heure est avant celle de l'étape précédente.
import-doubt-end-before-start = La fin est avant le début : à corriger, rien n'a été changé.
import-doubt-past-midnight = La fin est comprise comme le lendemain.
import-doubt-from-prose = Lu dans une phrase, pas dans une liste.
import-doubt-title-missing = Le texte donne une heure sans dire ce qui s'y passe.
import-doubt-title-from-heading = Le titre est celui de l'annonce au-dessus.
import-doubt-columns-mixed = Plusieurs heures puis plusieurs titres : vérifiez lesquels vont ensemble.
import-doubt-to-confirm = Le texte dit « à confirmer » ou « sous réserve ».
import-doubt-cancelled = Le calendrier dit que c'est annulé.
import-doubt-tentative = Le calendrier dit que c'est à confirmer.
import-doubt-zone-deduced = Le fuseau horaire est déduit d'un nom de lieu.
# $name is what the calendar calls the zone.
import-doubt-zone-unknown = Fuseau horaire inconnu : « {$name} ». L'heure est donnée dans celui de la visite.
import-doubt-hour-style = L'heure est écrite sans « h » ni « : » : vérifiez que c'en est une.
import-doubt-recurs = L'événement se répète : une seule date est proposée.
import-doubt-name-order = Vérifiez quel mot est le nom de famille.
# $text is what stands where a mail address belongs.
import-doubt-not-a-mail = « {$text} » n'est pas une adresse de courrier : la personne entre sans elle.
import-doubt-not-a-telephone = « {$text} » n'est pas un numéro de téléphone : la personne entre sans lui.
import-doubt-not-a-date = « {$text} » n'est pas une date : la personne entre sans elle.

## Why a line is no stop

import-ignored-accreditation-deadline = date limite, pas une étape
import-ignored-gate-hour = heure d'accès, pas une étape
import-ignored-publication-time = date de publication
import-ignored-broadcast = heure de diffusion
import-ignored-press-contact = contact presse
import-ignored-opening-hours = heures d'ouverture
import-ignored-duration = une durée, pas une heure
import-ignored-historical-date = date du passé
import-ignored-address = une adresse, pas une heure
import-ignored-title = titre du texte
import-ignored-prose = heure citée dans une phrase
import-ignored-duplicate = déjà dit plus haut
import-ignored-empty-row = ligne sans heure ni titre
import-ignored-outside-days = en dehors des jours de la visite
import-ignored-unreadable-line = ligne de fiche illisible
import-ignored-no-name = ni nom ni prénom

## Of the source as a whole

import-note-nothing-for-an-agenda = Rien dans ce texte ne ressemble à une étape.
import-note-no-events = Ce calendrier ne contient aucun événement.
import-note-encoding = Le fichier n'est pas en UTF-8 : il est lu comme {$name}. Vérifiez les accents.
import-note-partly-unreadable = { $count ->
    [one] Un passage n'a pas pu être lu ; le reste l'a été.
   *[other] {$count} passages n'ont pas pu être lus ; le reste l'a été.
}
import-note-columns-not-taken = { $count ->
    [one] La colonne « {$names} » n'est pas reprise : Déroulé n'a pas de champ pour elle.
   *[other] Les colonnes {$names} ne sont pas reprises : Déroulé n'a pas de champ pour elles.
}
import-note-cut-short = Le fichier est très long : seuls les {$limit} premiers éléments sont lus.

## What cannot be read at all

# $path is the file, $megabytes the limit.
import-unreadable-too-large = « {$path} » est trop grand : {$megabytes} Mo au plus. Rien n'a été lu. Gardez la partie utile et réessayez.
import-unreadable-not-recognised = « {$path} » n'est ni un texte ni un fichier que Déroulé sait lire. Il reste tel quel. Formats lus : txt, md, docx, odt, html, pdf, ics, csv, xlsx, ods, vcf.
# $format is an extension, as docx.
import-unreadable-damaged = « {$path} » se présente comme un fichier {$format} et ne peut pas être ouvert : il est abîmé ou incomplet. Il reste tel quel. Demandez-le à nouveau, ou copiez son texte.
import-unreadable-damaged-line = « {$path} », ligne {$line} : un fichier {$format} était attendu. Il reste tel quel. Demandez-le à nouveau, ou copiez son texte.
import-unreadable-locked = « {$path} » est protégé par un mot de passe. Enregistrez-le sans mot de passe, ou copiez son texte.
import-unreadable-no-text = « {$path} » contient des images de pages et aucun texte. Demandez le document d'origine, ou recopiez le programme.
# $save is the extension to save as.
import-unreadable-old-format = « {$path} » est d'un format ancien. Enregistrez-le en .{$save} et réessayez.
