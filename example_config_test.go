package ab2d_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// setenv replaces the AB2D_ variables of the environment, and returns a function that restores them.
func setenv(vars map[string]string) (restore func()) {
	old := make(map[string]string)
	for _, v := range os.Environ() {
		if name, value, _ := strings.Cut(v, "="); strings.HasPrefix(name, "AB2D_") {
			old[name] = value
			os.Unsetenv(name)
		}
	}
	for name, value := range vars {
		os.Setenv(name, value)
	}
	return func() {
		for name := range vars {
			os.Unsetenv(name)
		}
		for name, value := range old {
			os.Setenv(name, value)
		}
	}
}

func ExampleConfigFromEnv() {
	defer setenv(map[string]string{
		"AB2D_ENVIRONMENT":   "sandbox",
		"AB2D_API_VERSION":   "v3",
		"AB2D_CLIENT_ID":     "0oa-of-your-contract",
		"AB2D_CLIENT_SECRET": "synthetic",
	})()

	cfg, err := ab2d.ConfigFromEnv()
	if err != nil {
		fmt.Println(err)
		return
	}
	cfg.Concurrency = 8 // everything else is set in the program
	fmt.Println(cfg)    // without the secret
	// Output: ab2d.Config{BaseURL: "https://sandbox.ab2d.cms.gov", Version: "v3", as: "0oa-of-your-contract"}
}

// A company's proxy, and the certificate authority with which it inspects TLS.
func ExampleDefaultTransport() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{TLS: true})
	defer srv.Close()
	proxyURL, stop := startProxy()
	defer stop()
	caFile, remove := certificateOf(srv.URL)
	defer remove()

	proxy, err := url.Parse(proxyURL) // such as http://proxy.example.com:3128
	if err != nil {
		log.Fatal(err)
	}
	roots, err := x509.SystemCertPool()
	if err != nil {
		log.Fatal(err)
	}
	ca, err := os.ReadFile(caFile) // such as /etc/ssl/inspection.pem
	if err != nil {
		log.Fatal(err)
	}
	roots.AppendCertsFromPEM(ca)

	transport := ab2d.DefaultTransport()
	transport.Proxy = http.ProxyURL(proxy)
	transport.TLSClientConfig.RootCAs = roots

	cfg := srv.Config()
	cfg.HTTPClient = &http.Client{Transport: transport}
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		log.Fatal(err)
	}
	metadata, err := client.Metadata(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("FHIR", metadata.FHIRVersion)
	// Output:
	// CONNECT through the proxy
	// FHIR 4.0.0
}

// startProxy starts a proxy that passes CONNECT on, and says so.
func startProxy() (proxyURL string, stop func()) {
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		server, err := net.Dial("tcp", r.Host)
		if r.Method != http.MethodConnect || err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer server.Close()
		fmt.Println("CONNECT through the proxy")
		client, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			return
		}
		defer client.Close()
		io.WriteString(client, "HTTP/1.1 200 OK\r\n\r\n")
		go func() {
			io.Copy(server, client)
			server.Close()
		}()
		io.Copy(client, server)
	}))
	return proxy.URL, proxy.Close
}

// certificateOf writes the certificate of a server into a file.
func certificateOf(serverURL string) (file string, remove func()) {
	conn, err := tls.Dial("tcp", strings.TrimPrefix(serverURL, "https://"), &tls.Config{InsecureSkipVerify: true})
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	dir, err := os.MkdirTemp("", "ca")
	if err != nil {
		log.Fatal(err)
	}
	file = filepath.Join(dir, "ca.pem")
	ca := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: conn.ConnectionState().PeerCertificates[0].Raw})
	if err := os.WriteFile(file, ca, 0o600); err != nil {
		log.Fatal(err)
	}
	return file, func() { os.RemoveAll(dir) }
}
