// Package mirror keeps a store of claims up to date with AB2D: the weekly job of a
// Part D sponsor as one function.
//
// [Run] is one round. It exports what has changed since the store's mark, downloads
// and verifies the files, and hands their claims to a [Store], which stores them
// and the new mark together. A program calls it from cron, a systemd timer or a
// scheduler of its own:
//
//	report, err := mirror.Run(ctx, client, store, "/var/lib/ab2d", nil)
//
// A round may be killed at any moment, and started again at any time. The next one
// resumes the export that is under way.
package mirror
