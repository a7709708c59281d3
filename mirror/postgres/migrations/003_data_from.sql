-- The day from which there are claims. AB2D serves no claim that ends before 2020: a date
-- before it is wrong, and one of them must not add a month or a quarter to an answer.
CREATE VIEW data_from AS
SELECT coalesce(min(start_date) FILTER (WHERE start_date >= DATE '2020-01-01'), min(start_date)) AS day FROM final_claims;

-- A stay with a wrong date would join all stays of the person.
CREATE OR REPLACE VIEW stays AS
WITH claims_of AS (
    SELECT mbi, claim_no, start_date, end_date,
        max(end_date) OVER (PARTITION BY mbi ORDER BY start_date, end_date, claim_no
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS so_far
    FROM final_claims, data_from, data_until
    WHERE type = 'inpatient' AND mbi IS NOT NULL AND start_date >= data_from.day AND end_date <= data_until.day
), numbered AS (
    SELECT mbi, start_date, end_date, count(*) FILTER (WHERE so_far IS NULL OR start_date > so_far + 1)
        OVER (PARTITION BY mbi ORDER BY start_date, end_date, claim_no) AS stay
    FROM claims_of
)
SELECT mbi, min(start_date) AS admitted, max(end_date) AS discharged
FROM numbered
GROUP BY mbi, stay;
