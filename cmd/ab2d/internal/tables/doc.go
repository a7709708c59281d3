// Package tables turns claims into CSV files: the layouts of "ab2d tables".
//
// [Write] reads the claims twice. The first pass finds the version of each claim that
// counts, as [claim.Latest] does, by keys that it keeps on disk; the second writes that
// version's rows. So memory does not grow with the number of claims.
package tables
