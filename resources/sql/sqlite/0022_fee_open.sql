-- What is owed is asked for account by account: the day's list reads who owes from the index alone.
DROP INDEX fee_item_open;
CREATE INDEX fee_item_open ON fee_item (account, due)
WHERE voided_at IS NULL AND gone_at IS NULL AND settled < amount;
