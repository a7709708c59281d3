package ab2dtest

import (
	"net/http"
	"time"
)

// setSecurityHeaders sets what Spring Security adds to every answer of AB2D, its
// defaults (CMSgov/ab2d api/…/security/SecurityConfig.java changes none of them).
// They tell an answer of AB2D from one of a proxy before it. The completed status
// reply has an Expires of its own, which takes the place of the first three.
func setSecurityHeaders(h http.Header, tls bool) {
	h.Set("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
	h.Set("Pragma", "no-cache")
	h.Set("Expires", "0")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-XSS-Protection", "0")
	h.Set("X-Frame-Options", "DENY")
	if tls {
		h.Set("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains")
	}
}

// setIdentityHeaders sets headers of the identity provider's answers, which is
// another product than AB2D.
func setIdentityHeaders(h http.Header) {
	h.Set("Cache-Control", "no-cache, no-store")
	h.Set("Pragma", "no-cache")
	h.Set("Expires", "0")
	h.Set("X-Content-Type-Options", "nosniff")
}

// javaRFC1123 is the form of Java's DateTimeFormatter.RFC_1123_DATE_TIME, in which
// AB2D writes Expires (CMSgov/ab2d api/…/common/StatusCommon.java:176): the day of
// the month has no leading zero, which [http.ParseTime] does not read.
const javaRFC1123 = "Mon, 2 Jan 2006 15:04:05 GMT"

// setExpires replaces the headers against caching by the instant at which the
// files of a job expire, as Spring does where a reply has an Expires of its own.
func setExpires(h http.Header, at time.Time) {
	h.Del("Cache-Control")
	h.Del("Pragma")
	h.Set("Expires", at.UTC().Format(javaRFC1123))
}
