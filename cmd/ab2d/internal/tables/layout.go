package tables

// Layout is a set of tables.
type Layout interface {
	Tables() []Table
	rows(out []*csvFile, r *record)
}

// Table is a file and its columns. Columns keep their names, types and places; new
// ones are added at the end.
type Table struct {
	File    string
	About   string
	Columns []Column
}
