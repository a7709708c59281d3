-- Of each claim that this file had a version of, all but the newest go. Which is
-- newest is what claim.Claim.Supersedes says, put to the rows of this file, those
-- from the variable first_new on, and to the row that was there before. Of one
-- version the state that was updated last counts and, of two at the same time, the
-- one that came later. Of several versions one that is final wins, then the one
-- updated last, then the higher claim id.
CREATE OR REPLACE TEMP TABLE losers AS
WITH touched AS (
    SELECT claim_key
    FROM stored.claims
    WHERE claim_key IN (SELECT claim_key FROM stored.claims WHERE claim_no >= getvariable('first_new'))
    GROUP BY claim_key
    HAVING count(*) > 1
), states AS (
    SELECT claim_no, claim_key, claim_id, final, updated,
        row_number() OVER (PARTITION BY claim_key, claim_id ORDER BY updated DESC NULLS LAST, claim_no DESC) AS state
    FROM stored.claims
    WHERE claim_key IN (FROM touched)
)
SELECT claim_no
FROM states
QUALIFY row_number() OVER (
    PARTITION BY claim_key
    ORDER BY state = 1 DESC, final DESC, updated DESC NULLS LAST, claim_id DESC NULLS LAST) > 1;
