package postgres_test

import "syscall"

// dieWithParent ends the server where a test ends its process without stopping it.
func dieWithParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGQUIT }
