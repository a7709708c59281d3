-- Of each claim that this file had a version of, all but the newest go. Which is newest is decided as
-- claim.Claim.Supersedes does, over the rows of this file, those from the variable first_new on, and the row that was
-- there before. Of one version the state that was updated last counts and, of two at the same time, the one that came
-- later. Of several versions one that is final wins, then the one updated last, then the higher claim id, which is
-- compared as a number of any length where it is one. A time that is not known is later than any other.
CREATE OR REPLACE TEMP TABLE losers AS
WITH touched AS (
    SELECT claim_key
    FROM stored.claims
    WHERE claim_key IN (SELECT claim_key FROM stored.claims WHERE claim_no >= getvariable('first_new'))
    GROUP BY claim_key
    HAVING count(*) > 1
), states AS (
    SELECT claim_no, claim_key, coalesce(claim_id, '') AS id, final, updated,
        row_number() OVER (PARTITION BY claim_key, claim_id ORDER BY updated DESC NULLS FIRST, claim_no DESC) AS state,
        regexp_full_match(coalesce(claim_id, ''), '-?[0-9]+') AS is_number,
        starts_with(coalesce(claim_id, ''), '-') AS negative,
        CASE WHEN is_number THEN ltrim(claim_id, '-0') ELSE '' END AS digits -- '' is 0
    FROM stored.claims
    WHERE claim_key IN (FROM touched)
)
SELECT claim_no
FROM states
QUALIFY row_number() OVER (
    PARTITION BY claim_key
    ORDER BY state = 1 DESC, final DESC, updated DESC NULLS FIRST,
        is_number, -- numbers are lower than other ids
        CASE WHEN negative THEN -length(digits) ELSE length(digits) END DESC,
        CASE WHEN negative THEN translate(digits, '0123456789', '9876543210') ELSE digits END DESC,
        id DESC) > 1;
