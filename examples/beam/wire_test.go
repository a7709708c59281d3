package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"net"
	"regexp"
	"testing"

	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	jobpb "github.com/apache/beam/sdks/v2/go/pkg/beam/model/jobmanagement_v1"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/protobuf/proto"
)

// jobServer is the part of a cluster to which a pipeline is sent. It keeps what it
// gets, and wants no more.
type jobServer struct {
	jobpb.UnimplementedJobServiceServer
	got chan *jobpb.PrepareJobRequest
}

func (s *jobServer) Prepare(_ context.Context, req *jobpb.PrepareJobRequest) (*jobpb.PrepareJobResponse, error) {
	s.got <- req
	return nil, errors.New("that will do")
}

// What is sent to a cluster is stored there, shown in its pages and logged: it has
// the files and where to write them, and nothing that opens them.
func TestNothingSecretIsSent(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir()) // Beam leaves an empty file a pipeline there
	srv, client := serve(t, &ab2dtest.Options{Files: 3})
	m := manifest(t, client)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	s := &jobServer{got: make(chan *jobpb.PrepareJobRequest, 1)}
	server := grpc.NewServer()
	jobpb.RegisterJobServiceServer(server, s)
	go server.Serve(listener)
	defer server.Stop()
	endpoint, environment := *jobopts.Endpoint, *jobopts.EnvironmentType
	defer func() { *jobopts.Endpoint, *jobopts.EnvironmentType = endpoint, environment }()
	*jobopts.Endpoint, *jobopts.EnvironmentType = listener.Addr().String(), "loopback"

	for _, runner := range []string{"flink", "spark", "universal"} {
		o := &options{runner: runner, attempts: 1}
		_, err = submit(t.Context(), o, t.Output(), func() *beam.Pipeline { return newPipeline("/data/claims", Both, m.Output) })
		require.ErrorContains(t, err, "that will do")
		req := <-s.got
		sent, err := proto.Marshal(req)
		require.NoError(t, err)

		assert.True(t, holds(sent, "/data/claims"), "the search finds nothing")
		assert.True(t, holds(sent, m.Output[2].SHA256), "the search finds nothing")
		assert.True(t, holds(sent, "beam:transform:reshuffle:v1"), "the files stay together")
		coders := req.GetPipeline().GetComponents().GetCoders()
		require.NotEmpty(t, coders)
		for _, c := range coders {
			assert.NotEqual(t, "beam:coder:row:v1", c.GetSpec().GetUrn(), "Java would decode it; see coders.go")
		}
		assert.False(t, holds(sent, srv.Config().ClientID))
		assert.False(t, holds(sent, srv.Config().ClientSecret))
		for _, r := range srv.Requests() {
			if token := r.Header.Get("Authorization"); token != "" {
				assert.False(t, holds(sent, token[len("Bearer "):]))
			}
		}
	}
}

// base64s are what may be base64 of something.
var base64s = regexp.MustCompile(`[A-Za-z0-9+/]{16,}`)

// holds looks for a text as it is and, however deep, in base64, in which Beam wraps
// many things. What precedes base64 may look like a part of it, so each of the four
// places at which a group may begin is tried.
func holds(data []byte, text string) bool {
	if bytes.Contains(data, []byte(text)) {
		return true
	}
	for _, run := range base64s.FindAll(data, -1) {
		for at := range 4 {
			group := run[at : at+(len(run)-at)/4*4]
			inner, err := base64.StdEncoding.AppendDecode(nil, group)
			if err == nil && holds(inner, text) {
				return true
			}
		}
	}
	return false
}
