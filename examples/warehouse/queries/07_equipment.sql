-- Which equipment and supplies do people get, from how many suppliers?
--
-- Lines of DME claims in the last year for which there are claims. Test strips
-- and lancets (A4253, A4259), nebulizer drugs (J7620) and the like tell a plan what
-- Medicare's Part B pays for, and so Part D does not.
WITH supplied AS (
    SELECT s.mbi, s.claim_no, s.code
    FROM services s, data_until
    WHERE s.type = 'dme' AND s.day > data_until.day - 365
), suppliers AS (
    SELECT claim_no, any_value(npi) AS npi FROM care_team WHERE role IS DISTINCT FROM 'referring' GROUP BY claim_no
)
SELECT code, count(DISTINCT mbi) AS people, count(DISTINCT claim_no) AS claims, count(DISTINCT npi) AS suppliers
FROM supplied
LEFT JOIN suppliers USING (claim_no)
GROUP BY code
ORDER BY people DESC, code
LIMIT 20;
