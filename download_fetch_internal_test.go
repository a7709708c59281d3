package ab2d

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/oauth2"
)

type failing struct{ left int }

var errFull = errors.New("no space left on device")

func (f *failing) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errFull
	}
	return len(p), nil
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// A disk that is full says so at once, whatever the length of the file and the form it is kept in.
func TestFailureToWriteIsNoFailureOfTheServer(t *testing.T) {
	for _, size := range []int{10, 3000, 5000, 200_000, 1 << 20} {
		for _, compressed := range []bool{false, true} {
			for _, free := range []int{0, 9, size / 20} {
				data := bytes.Repeat([]byte(`{"resourceType":"ExplanationOfBenefit","id":"`+strconv.FormatInt(time.Now().UnixNano(), 36)+`"}`+"\n"), size/60+1)
				var zip bytes.Buffer
				w := gzip.NewWriter(&zip)
				_, _ = w.Write(data)
				_ = w.Close()
				requests := 0
				c, err := NewClient(Config{Environment: Environment{BaseURL: "https://ab2d.test"}, TokenSource: oauth2.StaticTokenSource(&oauth2.Token{AccessToken: "t"}),
					HTTPClient: &http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
						requests++
						return &http.Response{StatusCode: 200, Header: http.Header{"Content-Encoding": {"gzip"}}, ContentLength: int64(zip.Len()), Body: io.NopCloser(eofReader{bytes.NewReader(zip.Bytes())}), Request: r}, nil
					})}})
				require.NoError(t, err)
				s := sink{restart: func() error { return nil }}
				if compressed {
					s.gzip = &failing{min(free, zip.Len()-1)}
				} else {
					s.plain = &failing{free}
				}
				_, err = c.fetch(t.Context(), File{URL: "https://ab2d.test/a.ndjson", Size: int64(len(data))}, s)
				assert.ErrorIs(t, err, errFull, "%d %v %d", size, compressed, free)
				assert.NotErrorIs(t, err, ErrCorrupt)
				assert.Equal(t, 1, requests)
			}
		}
	}
}

// eofReader returns io.EOF with the last bytes, as bodies of net/http do.
type eofReader struct{ r *bytes.Reader }

func (e eofReader) Read(p []byte) (int, error) {
	n, err := e.r.Read(p)
	if e.r.Len() == 0 {
		err = io.EOF
	}
	return n, err
}
