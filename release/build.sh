#!/usr/bin/env bash
# Builds the command ab2d for linux, darwin and windows on amd64 and arm64, as static
# programs, with checksums:
#
#	release/build.sh VERSION [FOLDER]     # such as v0.2.0; FOLDER is dist by default
#
# The same version of Go builds the same bytes anywhere: no paths, no times, no cgo.
set -euo pipefail
version=${1:?usage: release/build.sh VERSION [FOLDER]}
[[ $version =~ ^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] || { echo "release/build.sh: $version is not a version such as v0.2.0" >&2; exit 2; }
cd "$(dirname "$0")/.."
out=${2:-dist}
mkdir -p "$out"
out=$(cd "$out" && pwd)

export CGO_ENABLED=0 GOWORK=off GOFLAGS= GOAMD64=v1 GOARM64=v8.0 GOFIPS140=${GOFIPS140:-off} GOEXPERIMENT=${GOEXPERIMENT:-}
names=()
for target in ${TARGETS:-linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64}; do
	export GOOS=${target%/*} GOARCH=${target#*/}
	name=ab2d-$version-$GOOS-$GOARCH
	[ "$GOOS" != windows ] || name+=.exe
	echo "$name"
	go build -trimpath -buildvcs=false -ldflags="-s -w -buildid= -X main.version=$version" -o "$out/$name" ./cmd/ab2d
	names+=("$name")
done
cd "$out"
sha256sum "${names[@]}" > "ab2d-$version-SHA256SUMS"
