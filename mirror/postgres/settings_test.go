package postgres_test

import (
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/mirror/postgres"
)

// What an administrator has set for a database or a role, or the pool for its connections, changes nothing of what is stored.
func TestSettings(t *testing.T) {
	const contract = "Größe"
	lines := synthetic(ab2d.V2, 5) + `{"resourceType":"ExplanationOfBenefit","id":"Größe \\ ' € 漢 😀","status":"active","meta":{"lastUpdated":"2026-05-05T23:30:00-05:00"},` +
		`"identifier":[{"system":"https://bluebutton.cms.gov/resources/variables/clm_id","value":"ü€😀"}],"billablePeriod":{"start":"0001-01-01","end":"9999-12-31"},` +
		`"item":[{"sequence":1,"quantity":{"value":1.500000000000000000000001}}]}` + "\n"
	_, plain := database(t)
	require.NoError(t, open(t, plain, contract, ab2d.V2).Update(t.Context(), claims(lines), mark))
	want := content(t, plain)
	for _, setting := range []string{
		"client_encoding=LATIN1", "client_encoding=WIN1252", "DateStyle='German, DMY'", "standard_conforming_strings=off",
		"default_transaction_read_only=on", "default_query_exec_mode=simple_protocol", "pool_max_conns=1", // the last two are the pool's
	} {
		t.Run(setting, func(t *testing.T) {
			dsn, pool := database(t)
			name, value, _ := strings.Cut(setting, "=")
			if strings.HasPrefix(name, "default_query") || strings.HasPrefix(name, "pool_") {
				dsn += " " + setting
			} else {
				_, err := pool.Exec(t.Context(), "ALTER DATABASE "+pool.Config().ConnConfig.Database+" SET "+name+" = "+value)
				require.NoError(t, err)
			}
			other, err := pgxpool.New(t.Context(), dsn)
			require.NoError(t, err)
			t.Cleanup(other.Close)
			store := open(t, other, contract, ab2d.V2)
			for range 2 {
				require.NoError(t, store.Update(t.Context(), claims(lines), mark))
				got, err := store.Mark(t.Context())
				require.NoError(t, err)
				assert.Equal(t, mark, got)
			}
			assert.Equal(t, want, content(t, pool)) // a connection from before the setting
		})
	}
}

func TestSchemaNames(t *testing.T) {
	for _, name := range []string{`A"b, c'\`, "straße", "$user", "pg_temp"} {
		t.Run(name, func(t *testing.T) {
			_, pool := database(t)
			options := postgres.Options{Contract: "Z0001", Version: ab2d.V2, Schema: name}
			for range 2 {
				store, err := postgres.Open(t.Context(), pool, options)
				if name == "$user" || name == "pg_temp" {
					require.ErrorContains(t, err, "postgres: ")
					return
				}
				require.NoError(t, err)
				require.NoError(t, store.Update(t.Context(), claims(synthetic(ab2d.V2, 5)), mark))
				got, err := store.Mark(t.Context())
				require.NoError(t, err)
				assert.Equal(t, mark, got)
			}
			assert.Equal(t, []string{name}, column(t, pool, "SELECT schemaname::text FROM pg_tables WHERE tablename = 'claims'"))
		})
	}
}
