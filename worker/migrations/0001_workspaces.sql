-- Times are milliseconds since 1970.

CREATE TABLE workspaces (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- A key itself is never stored, only the SHA-256 of it, in hexadecimal.
CREATE TABLE keys (
  id TEXT PRIMARY KEY,
  workspace_id TEXT NOT NULL REFERENCES workspaces (id),
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER,
  last_used_at INTEGER,
  replaced_by TEXT
) STRICT;

CREATE INDEX keys_of_workspace ON keys (workspace_id, created_at);

-- Where a rubric's name points now. A deleted rubric has no row here; its versions stay.
CREATE TABLE rubrics (
  workspace_id TEXT NOT NULL REFERENCES workspaces (id),
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rubric_versions (
  workspace_id TEXT NOT NULL REFERENCES workspaces (id),
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  document TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, id, version)
) STRICT;

CREATE TRIGGER rubric_versions_never_change BEFORE UPDATE ON rubric_versions
BEGIN
  SELECT RAISE(ABORT, 'A version of a rubric never changes.');
END;

CREATE TRIGGER rubric_versions_stay BEFORE DELETE ON rubric_versions
BEGIN
  SELECT RAISE(ABORT, 'A version of a rubric stays.');
END;

-- Answers to requests with an Idempotency-Key, encrypted with a key made from the caller's own credential.
CREATE TABLE answers (
  workspace_id TEXT NOT NULL,
  caller TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  sealed TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, caller, idempotency_key)
) STRICT;

CREATE INDEX answers_by_age ON answers (workspace_id, created_at);
