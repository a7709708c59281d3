//go:build !unix && !windows

package folder

import "errors"

const openNonblock = 0

func isBusy(error) bool            { return false }
func cannotSync(err error) bool    { return errors.Is(err, errors.ErrUnsupported) }
func cannotSyncDir(err error) bool { return err != nil }
