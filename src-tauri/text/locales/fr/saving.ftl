# What becomes of edits: written, kept elsewhere, made by somebody else.

rescue-full = « {$file} » n'a pas pu être écrit : il n'y a plus de place sur son disque. Vos changements sont à l'abri, gardés sur ce poste. Libérez de la place, ou enregistrez ailleurs.
rescue-gone = « {$file} » n'est plus à sa place : déplacé, renommé ou débranché. Vos changements sont à l'abri, gardés sur ce poste. Remettez-le en place, ou enregistrez ailleurs.
rescue-denied = « {$file} » ne peut plus être écrit : vous n'en avez plus le droit. Vos changements sont à l'abri, gardés sur ce poste. Faites lever la protection, ou enregistrez ailleurs.
rescue-failed = « {$file} » n'a pas pu être écrit : le disque a refusé. Vos changements sont à l'abri, gardés sur ce poste. Vérifiez le disque, ou enregistrez ailleurs.
rescue-written = Tout est de nouveau écrit dans « {$file} »
rescue-goes-on = La visite continue dans « {$file} », {$folder}
rescue-diverged = « {$path} » a été modifié entre-temps par quelqu'un d'autre et reste tel quel. Vos changements sont à l'abri, gardés sur ce poste. Enregistrez-les ailleurs, puis comparez les deux visites.
saving-changed-elsewhere = Modifié ailleurs par {$author} : {$what}
saving-changes-elsewhere = {$count} modifications faites ailleurs, la dernière par {$author} : {$what}
saving-somebody = quelqu'un
ui-save-elsewhere = Enregistrer ailleurs…
ui-save-retry = Réessayer
ui-save-copy = Enregistrer une copie…
ui-saved-here = Vos changements sont gardés sur ce poste, pas encore dans le fichier de la visite.
ui-reveal = Montrer le fichier dans son dossier
