-- After a hospital stay, who sees a doctor, and how soon?
--
-- Stays by the month in which they ended, and how many were followed by a visit
-- (office, clinic, home or transitional care) within 7 and within 30 days. Stays
-- that ended less than 30 days before the last claim are left out.
WITH visits AS (
    SELECT DISTINCT mbi, day
    FROM services
    WHERE code BETWEEN '99202' AND '99215' OR code BETWEEN '99341' AND '99350'
        OR code IN ('99495', '99496', 'G0438', 'G0439', 'G0463')
), followed AS (
    SELECT s.mbi, s.discharged, min(v.day - s.discharged) AS days
    FROM stays s
    LEFT JOIN visits v ON v.mbi = s.mbi AND v.day > s.discharged AND v.day <= s.discharged + 30
    GROUP BY ALL
)
SELECT date_trunc('month', discharged)::DATE AS month, count(*) AS stays,
    count(*) FILTER (days <= 7) AS within_7_days, count(*) FILTER (days <= 30) AS within_30_days,
    count(*) FILTER (days IS NULL) AS no_visit
FROM followed, data_until
WHERE discharged <= data_until.day - 30
GROUP BY month
ORDER BY month;
