ui-minutes = {$minutes} min
