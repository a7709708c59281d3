//go:build unix

package postgres_test

import (
	"errors"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// account is an unprivileged one, as PostgreSQL refuses to run as root; nil where
// this process has none to change to, or needs none.
func account() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
		gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
		if err := errors.Join(err1, err2); err != nil {
			return nil, err
		}
		return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
	}
	return nil, errors.New("PostgreSQL does not run as root, and there is neither a user postgres nor nobody")
}

// unprivileged are the attributes of a process of that account.
func unprivileged() *syscall.SysProcAttr {
	credential, _ := account()
	attr := &syscall.SysProcAttr{Credential: credential}
	dieWithParent(attr)
	return attr
}

// giveAway makes a folder that account's.
func giveAway(dir string) error {
	credential, err := account()
	if err != nil || credential == nil {
		return err
	}
	for parent := dir; parent != filepath.Dir(parent); parent = filepath.Dir(parent) {
		info, err := os.Stat(filepath.Dir(parent))
		if err != nil {
			return err
		}
		if info.Mode()&0o001 == 0 {
			return errors.New("PostgreSQL cannot reach " + dir + ": set TMPDIR to a folder that others may enter")
		}
	}
	return os.Chown(dir, int(credential.Uid), int(credential.Gid))
}
