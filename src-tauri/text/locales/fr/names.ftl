# How people are named and addressed. $gender is m or f.

civility-mister = M.
civility-madam = Mme

# The last of several: « A, B et C ».
list-and = {$first} et {$last}

address-plain = { $gender ->
    [f] Madame
   *[m] Monsieur
}
address-prime-minister = { $gender ->
    [f] Madame la Première ministre
   *[m] Monsieur le Premier ministre
}
address-minister = { $gender ->
    [f] Madame la Ministre
   *[m] Monsieur le Ministre
}
address-secretary-of-state = { $gender ->
    [f] Madame la Secrétaire d'État
   *[m] Monsieur le Secrétaire d'État
}
address-prefect = { $gender ->
    [f] Madame la Préfète
   *[m] Monsieur le Préfet
}
address-subprefect = { $gender ->
    [f] Madame la Sous-Préfète
   *[m] Monsieur le Sous-Préfet
}
address-mayor = { $gender ->
    [f] Madame la Maire
   *[m] Monsieur le Maire
}
address-president = { $gender ->
    [f] Madame la Présidente
   *[m] Monsieur le Président
}
address-vice-president = { $gender ->
    [f] Madame la Vice-Présidente
   *[m] Monsieur le Vice-Président
}
address-deputy = { $gender ->
    [f] Madame la Députée
   *[m] Monsieur le Député
}
address-senator = { $gender ->
    [f] Madame la Sénatrice
   *[m] Monsieur le Sénateur
}
address-ambassador = { $gender ->
    [f] Madame l'Ambassadrice
   *[m] Monsieur l'Ambassadeur
}
address-rector = { $gender ->
    [f] Madame la Rectrice
   *[m] Monsieur le Recteur
}
address-director-general = { $gender ->
    [f] Madame la Directrice générale
   *[m] Monsieur le Directeur général
}
address-director = { $gender ->
    [f] Madame la Directrice
   *[m] Monsieur le Directeur
}
