-- What a supervisor rules on a ticket, what the customer gives for it, and what an escalation by itself goes by.
ALTER TABLE complaint ADD COLUMN ruling TEXT;
ALTER TABLE complaint ADD COLUMN appealed INTEGER NOT NULL DEFAULT 0 CHECK (appealed IN (0, 1));
ALTER TABLE complaint ADD COLUMN satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5);
ALTER TABLE complaint_entry ADD COLUMN cause TEXT NOT NULL DEFAULT '';
ALTER TABLE complaint_entry ADD COLUMN ruling TEXT;
ALTER TABLE complaint_entry ADD COLUMN score INTEGER CHECK (score BETWEEN 1 AND 5);
