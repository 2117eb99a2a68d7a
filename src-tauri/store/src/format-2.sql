-- The versions that were sent. One is never changed and never removed.
CREATE TABLE release (
  number     INTEGER PRIMARY KEY CHECK (number > 0),    -- 1, 2, 3… without a gap
  entry      INTEGER NOT NULL REFERENCES entry (number),  -- the visit is the one after that entry
  at         INTEGER NOT NULL UNIQUE,                   -- seconds since 1970 in UTC, each later than the one before
  author     TEXT NOT NULL,
  name       TEXT NOT NULL,
  comment    TEXT NOT NULL,
  recipients TEXT NOT NULL,                             -- JSON: the persons that it was made for
  sha256     TEXT NOT NULL,                             -- of `visit`, in hexadecimal
  form       INTEGER NOT NULL,                          -- of `visit`
  sum        INTEGER NOT NULL,                          -- CRC-32 of all the rest but `visit`
  visit      TEXT NOT NULL                              -- JSON: the whole visit, frozen
) STRICT;

-- Who was given which version, and how; a line that was written by mistake is followed by one that says so.
CREATE TABLE copy (
  number  INTEGER PRIMARY KEY CHECK (number > 0),       -- 1, 2, 3… without a gap
  release INTEGER NOT NULL REFERENCES release (number),
  person  TEXT NOT NULL,
  way     TEXT NOT NULL CHECK (way IN ('sent', 'printed', 'handed', 'mistaken')),
  at      INTEGER NOT NULL,
  author  TEXT NOT NULL,
  sum     INTEGER NOT NULL                              -- CRC-32 of all the rest
) STRICT;

CREATE TRIGGER release_stays BEFORE DELETE ON release BEGIN
  SELECT RAISE (ABORT, 'a release is never removed');
END;

CREATE TRIGGER release_holds BEFORE UPDATE ON release BEGIN
  SELECT RAISE (ABORT, 'a release is never changed');
END;

CREATE TRIGGER copy_stays BEFORE DELETE ON copy BEGIN
  SELECT RAISE (ABORT, 'a copy is never forgotten');
END;

CREATE TRIGGER copy_holds BEFORE UPDATE ON copy BEGIN
  SELECT RAISE (ABORT, 'a copy is never changed');
END;
