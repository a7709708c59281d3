-- Where do people go from hospital?
--
-- Stays by the quarter in which they ended, and what care began soon after: in a
-- nursing facility within 3 days, hospice within 3, home health within 14, in
-- this order; everybody else is counted under none. Stays that ended less than 14
-- days before the last claim are left out.
WITH next AS (
    SELECT s.mbi, s.discharged,
        bool_or(c.type = 'snf' AND c.start_date <= s.discharged + 3) AS nursing,
        bool_or(c.type = 'hospice' AND c.start_date <= s.discharged + 3) AS hospice,
        bool_or(c.type = 'hha') AS home
    FROM stays s
    LEFT JOIN final_claims c ON c.mbi = s.mbi AND c.type IN ('snf', 'hospice', 'hha')
        AND c.start_date BETWEEN s.discharged AND s.discharged + 14
    GROUP BY ALL
)
SELECT date_trunc('quarter', discharged)::DATE AS quarter, count(*) AS stays,
    count(*) FILTER (nursing) AS nursing_facility,
    count(*) FILTER (hospice AND NOT nursing) AS hospice,
    count(*) FILTER (home AND NOT nursing AND NOT hospice) AS home_health,
    count(*) FILTER (coalesce(NOT (nursing OR hospice OR home), true)) AS none
FROM next, data_until
WHERE discharged <= data_until.day - 14
GROUP BY quarter
ORDER BY quarter;
