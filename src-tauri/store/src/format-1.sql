-- The log. An entry is never changed and never removed.
CREATE TABLE entry (
  number   INTEGER PRIMARY KEY CHECK (number > 0),  -- 1, 2, 3… without a gap: the revisions
  kind     TEXT NOT NULL CHECK (kind IN ('created', 'edit', 'undo', 'redo')),
  concerns INTEGER REFERENCES entry (number),       -- the edit that is undone or redone
  form     INTEGER NOT NULL,                        -- of `change`
  change   TEXT NOT NULL,                           -- JSON: a whole visit in the first entry, then changes
  stops    TEXT NOT NULL,                           -- JSON: the stops that it touches, from `change`
  label    TEXT NOT NULL,                           -- JSON: what it is called, for those who make words
  at       INTEGER NOT NULL,                        -- seconds since 1970 in UTC
  author   TEXT NOT NULL,
  sum      INTEGER NOT NULL,                        -- CRC-32 of all the rest: SQLite sees torn pages, not flipped bits
  CHECK ((kind IN ('undo', 'redo')) = (concerns IS NOT NULL))
) STRICT;

-- Whole visits as they were after an entry: a cache, so that opening need not replay the whole log.
CREATE TABLE snapshot (
  number INTEGER PRIMARY KEY REFERENCES entry (number),
  form   INTEGER NOT NULL,
  visit  TEXT NOT NULL,
  sum    INTEGER NOT NULL
) STRICT;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN
  SELECT RAISE (ABORT, 'an entry is never removed');
END;

CREATE TRIGGER entry_holds BEFORE UPDATE ON entry BEGIN
  SELECT RAISE (ABORT, 'an entry is never changed');
END;
