-- Letters about fees are searched. Those of before are indexed when the write lane is idle: as if a rebuild had just
-- done the last kind before them. One that is under way comes to them by itself.
INSERT INTO meta (name, value)
SELECT 'search_rebuilt_to', 'fee_account/9223372036854775807'
WHERE EXISTS (SELECT 1 FROM fee_letter)
ON CONFLICT (name) DO NOTHING;
