-- What are people treated for, month by month?
--
-- The five principal diagnoses that most people had claims for, by the month in
-- which the service began.
WITH counted AS (
    SELECT date_trunc('month', c.start_date)::date AS month, d.code AS diagnosis,
        count(DISTINCT c.mbi) AS people, count(DISTINCT c.claim_no) AS claims
    FROM final_claims c
    JOIN diagnoses d USING (claim_no)
    CROSS JOIN data_from
    CROSS JOIN data_until
    WHERE 'principal' = ANY (d.types) AND c.start_date BETWEEN data_from.day AND data_until.day
    GROUP BY 1, 2
), ranked AS (
    SELECT month, row_number() OVER (PARTITION BY month ORDER BY people DESC, diagnosis COLLATE "C") AS place, diagnosis, people, claims
    FROM counted
)
SELECT month, place, diagnosis, people, claims
FROM ranked
WHERE place <= 5
ORDER BY month, place;
