-- What are people treated for, month by month?
--
-- The five principal diagnoses that most people had claims for, by the month in
-- which the service began.
WITH counted AS (
    SELECT date_trunc('month', c.start_date)::DATE AS month, d.code AS diagnosis,
        count(DISTINCT c.mbi) AS people, count(DISTINCT c.claim_no) AS claims
    FROM final_claims c
    JOIN diagnoses d USING (claim_no), data_from, data_until
    WHERE list_contains(string_split(d.kinds, ' '), 'principal') AND c.start_date BETWEEN data_from.day AND data_until.day
    GROUP BY ALL
)
SELECT month, row_number() OVER (PARTITION BY month ORDER BY people DESC, diagnosis) AS place, diagnosis, people, claims
FROM counted
QUALIFY place <= 5
ORDER BY month, place;
