package postgres_test

import (
	"context"
	"fmt"
	"log"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/mirror"
	"github.com/ab2d-go/ab2d/mirror/postgres"
)

// The weekly job of a contract.
func Example() {
	ctx := context.Background()
	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		log.Fatal(err)
	}
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		log.Fatal(err)
	}
	pool, err := pgxpool.New(ctx, "postgres:///claims")
	if err != nil {
		log.Fatal(err)
	}
	defer pool.Close()
	store, err := postgres.Open(ctx, pool, postgres.Options{Contract: "Z0001", Version: client.Version()})
	if err != nil {
		log.Fatal(err)
	}
	report, err := mirror.Run(ctx, client, store, "/var/lib/ab2d/Z0001", nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Claims, "claims, complete up to", report.After)
}
