-- Who has elected hospice, and since when?
--
-- Medicare's hospice benefit pays for the drugs of the terminal illness, so a Part
-- D plan asks before it pays for them (CMS, "Part D Payment for Drugs for
-- Beneficiaries Enrolled in Medicare Hospice"). AB2D's claims come weeks after the
-- election: notices that the plan gets otherwise are sooner.
SELECT c.mbi, min(c.start_date) AS elected, max(c.end_date) AS last_day, count(*) AS claims,
    max(c.end_date) > any_value(data_until.day) - 60 AS recent
FROM final_claims c, data_until
WHERE c.type = 'hospice' AND c.mbi IS NOT NULL
GROUP BY c.mbi
ORDER BY last_day DESC, mbi;
