# Titles that English does not speak fall back to Sir and Madam.

civility-mister = Mr
civility-madam = Ms

list-and = {$first} and {$last}

address-plain = { $gender ->
    [f] Madam
   *[m] Sir
}
address-prime-minister = { $gender ->
    [f] Prime Minister
   *[m] Prime Minister
}
address-minister = { $gender ->
    [f] Minister
   *[m] Minister
}
address-secretary-of-state = { $gender ->
    [f] Secretary of State
   *[m] Secretary of State
}
address-prefect = { $gender ->
    [f] Madam Prefect
   *[m] Mr Prefect
}
address-subprefect = { $gender ->
    [f] Madam Sub-Prefect
   *[m] Mr Sub-Prefect
}
address-mayor = { $gender ->
    [f] Madam Mayor
   *[m] Mr Mayor
}
address-president = { $gender ->
    [f] Madam President
   *[m] Mr President
}
address-vice-president = { $gender ->
    [f] Madam Vice-President
   *[m] Mr Vice-President
}
address-deputy = { $gender ->
    [f] Madam
   *[m] Sir
}
address-senator = { $gender ->
    [f] Senator
   *[m] Senator
}
address-ambassador = { $gender ->
    [f] Ambassador
   *[m] Ambassador
}
address-rector = { $gender ->
    [f] Madam Rector
   *[m] Mr Rector
}
address-director-general = { $gender ->
    [f] Madam
   *[m] Sir
}
address-director = { $gender ->
    [f] Madam
   *[m] Sir
}
