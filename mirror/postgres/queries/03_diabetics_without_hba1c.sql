-- Which people with diabetes have had no HbA1c test in a year?
--
-- In the manner of HEDIS "Glycemic Status Assessment for Patients With Diabetes".
-- Somebody counts as diabetic by one hospital stay, or two other claims on
-- different days, with a diagnosis E10, E11 or E13 in two years. Whoever is in hospice is
-- left out. The plan knows from its own fills who takes insulin or metformin.
WITH diabetic AS (
    SELECT c.mbi, count(DISTINCT c.start_date) AS days, max(c.start_date) AS last_claim
    FROM final_claims c
    JOIN diagnoses d USING (claim_no)
    CROSS JOIN data_until
    WHERE d.code ~ '^E1[013]' AND c.start_date > data_until.day - 730 AND c.mbi IS NOT NULL
    GROUP BY c.mbi
    HAVING count(DISTINCT c.start_date) >= 2 OR bool_or(c.type = 'inpatient')
), tested AS (
    SELECT mbi, max(day) AS last_test FROM services WHERE code IN ('83036', '83037') GROUP BY mbi
)
SELECT mbi, last_test, days AS days_with_claims, last_claim
FROM diabetic
LEFT JOIN tested USING (mbi)
CROSS JOIN data_until
WHERE (last_test IS NULL OR last_test <= data_until.day - 365)
    AND NOT EXISTS (SELECT FROM final_claims h
        WHERE h.mbi = diabetic.mbi AND h.type = 'hospice' AND h.end_date > data_until.day - 365)
ORDER BY last_test NULLS FIRST, mbi COLLATE "C";
