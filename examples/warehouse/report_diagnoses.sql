-- The detail behind the first question: the principal diagnoses that most people had
-- claims for over all months, in every month.
WITH counted AS (
    SELECT date_trunc('month', c.start_date)::DATE AS month, d.code AS diagnosis,
        count(DISTINCT c.mbi) AS people, count(DISTINCT c.claim_no) AS claims
    FROM final_claims c
    JOIN diagnoses d USING (claim_no), data_from, data_until
    WHERE list_contains(string_split(d.kinds, ' '), 'principal') AND c.start_date BETWEEN data_from.day AND data_until.day AND d.code IS NOT NULL
    GROUP BY ALL
), common AS (
    SELECT diagnosis FROM counted GROUP BY diagnosis ORDER BY sum(people) DESC, diagnosis LIMIT 8
)
SELECT month, diagnosis, people, claims
FROM counted
JOIN common USING (diagnosis)
ORDER BY month, diagnosis;
