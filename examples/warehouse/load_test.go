package main

import (
	"bytes"
	"testing"
	"time"
	"syscall"

	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

func cpu() time.Duration { var u syscall.Rusage; syscall.Getrusage(0,&u); return time.Duration(u.Utime.Nano()+u.Stime.Nano()) }

func TestProto(t *testing.T) {
	var buf bytes.Buffer
	const n = 150000
	for l := range ab2dtest.Claims(ab2d.V2, 1, n) {
		buf.Write(l)
	}
	for range 2 {
	c,s:=cpu(),time.Now()
	for _,err:=range ndjson.Decode[fhir.ExplanationOfBenefit](bytes.NewReader(buf.Bytes()),ndjson.ReuseRecord()){require.NoError(t,err)}
	t.Log("reuse", (cpu()-c)/n, time.Since(s)/n)
	c,s=cpu(),time.Now()
	for _,err:=range ndjson.Decode[fhir.ExplanationOfBenefit](bytes.NewReader(buf.Bytes())){require.NoError(t,err)}
	t.Log("fresh", (cpu()-c)/n, time.Since(s)/n)
	w, err := openWarehouse(t.Context(), t.TempDir())
	require.NoError(t, err)
	for range 2 {
	c,s=cpu(),time.Now()
	k, err := w.load(t.Context(), "v2", ab2d.File{URL: "http://x/a.ndjson"}, ndjson.Decode[fhir.ExplanationOfBenefit](bytes.NewReader(buf.Bytes()),ndjson.ReuseRecord(), ndjson.Workers(2)))
	require.NoError(t, err)
	t.Log("load",k, (cpu()-c)/n, time.Since(s)/n)
	}
	require.NoError(t, w.close())
	}
}
