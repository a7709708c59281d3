-- Of the people with one long-lasting condition, how many have another?
--
-- Conditions are coarse groups of ICD-10-CM codes, such as E10, E11 and E13 for
-- diabetes, in any diagnosis of a claim. Some codes are in two groups: I11.0,
-- hypertensive heart disease with heart failure, makes the shares of these two high.
-- A row with the same condition twice gives the number of people who have it. The
-- most common come first.
WITH common AS (
    SELECT condition, count(*) AS people, row_number() OVER (ORDER BY count(*) DESC, condition) AS place
    FROM people_conditions
    GROUP BY condition
)
SELECT a.condition, b.condition AS also, count(*) AS people, round(100.0 * count(*) / any_value(x.people), 1) AS percent
FROM people_conditions a
JOIN people_conditions b USING (mbi)
JOIN common x ON x.condition = a.condition
JOIN common y ON y.condition = b.condition
GROUP BY a.condition, b.condition, x.place, y.place
ORDER BY x.place, y.place;
