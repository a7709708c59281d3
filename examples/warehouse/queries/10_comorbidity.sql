-- Of the people with one long-lasting condition, how many have another?
--
-- Conditions are the groups of diagnosis codes in the view conditions. A row with
-- the same condition twice gives the number of people who have it.
WITH having_it AS (SELECT condition, count(*) AS people FROM people_conditions GROUP BY condition)
SELECT a.condition, b.condition AS also, count(*) AS people, round(100.0 * count(*) / any_value(h.people), 1) AS percent
FROM people_conditions a
JOIN people_conditions b USING (mbi)
JOIN having_it h ON h.condition = a.condition
GROUP BY ALL
ORDER BY a.condition, also;
