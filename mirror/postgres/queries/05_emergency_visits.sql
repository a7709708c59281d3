-- How many people go to the emergency department again and again?
--
-- People by their number of days in an emergency department (CPT 99281 to 99285) in
-- the last year for which there are claims, and how many of them were in hospital too.
WITH visits AS (
    SELECT mbi, count(DISTINCT services.day) AS visits
    FROM services, data_until
    WHERE code IN ('99281', '99282', '99283', '99284', '99285') AND services.day > data_until.day - 365
    GROUP BY mbi
), inside AS (
    SELECT DISTINCT mbi FROM stays, data_until WHERE discharged > data_until.day - 365
)
SELECT visits, count(*) AS people, count(inside.mbi) AS also_in_hospital
FROM visits
LEFT JOIN inside USING (mbi)
GROUP BY visits
ORDER BY visits;
