-- How many hospital stays are followed by another within 30 days?
--
-- In the manner of HEDIS "Plan All-Cause Readmissions", without its exclusions
-- and risk adjustment: planned stays count too. Transfers are one stay. Stays that
-- ended less than 30 days before the last claim are left out: what follows them is
-- not known yet.
WITH followed AS (
    SELECT mbi, discharged,
        lead(admitted) OVER (PARTITION BY mbi ORDER BY admitted) - discharged AS days_until_next
    FROM stays
)
SELECT date_trunc('quarter', discharged)::date AS quarter, count(*) AS stays,
    count(*) FILTER (WHERE days_until_next <= 30) AS readmitted,
    round(100.0 * count(*) FILTER (WHERE days_until_next <= 30) / count(*), 1) AS percent
FROM followed, data_until
WHERE discharged <= data_until.day - 30
GROUP BY 1
ORDER BY 1;
