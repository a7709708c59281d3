-- After which hospital stays is a review of medications due, or overdue?
--
-- In the manner of HEDIS "Transitions of Care: Medication Reconciliation
-- Post-Discharge": the review has to be in the 30 days after the patient left
-- (CPT II 1111F, or a visit that includes one: 99483, 99495, 99496). Stays that ended in
-- the last 120 days for which there are claims. The plan adds its own fills before
-- and after the stay.
SELECT s.mbi, s.admitted, s.discharged, s.discharged + 30 AS due, s.discharged + 30 < data_until.day AS overdue
FROM stays s, data_until
WHERE s.discharged > data_until.day - 120
    AND NOT EXISTS (SELECT FROM services v WHERE v.mbi = s.mbi
        AND v.code IN ('1111F', '99483', '99495', '99496')
        AND v.day BETWEEN s.discharged AND s.discharged + 30)
ORDER BY due, mbi COLLATE "C";
