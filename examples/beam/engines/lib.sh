# What the scripts of the engines share. It builds the programs, starts a sandbox,
# and at the end stops all that was started. Everything listens on loopback, but for
# Beam's worker pool, which always takes port 50000 of all addresses.
set -euo pipefail
engines=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
scratch=$(mktemp -d)
export TMPDIR=$scratch
cd "$scratch" # Beam's boot writes pipeline_options.json to where it is started
started=()

# stop ends all that was started but the sandbox, which comes first.
stop() {
	local pid
	for pid in "${started[@]:1}"; do kill -- "-$pid" 2> /dev/null || true; done
	for pid in "${started[@]:1}"; do wait "$pid" 2> /dev/null || true; done
	started=("${started[@]:0:1}")
}

cleanup() {
	stop
	for pid in "${started[@]}"; do kill -- "-$pid" 2> /dev/null || true; done
	rm -rf "$scratch"
}
trap cleanup EXIT
trap 'exit 143' TERM INT

skip() { echo "skipped: $*"; exit 0; }

# start NAME COMMAND... runs a command in a process group of its own.
start() {
	local name=$1
	shift
	setsid "$@" > "$scratch/$name.out" 2> "$scratch/$name.log" < /dev/null &
	started+=($!)
}

# until_open NAME PORT waits for what was just started.
until_open() {
	local pid=${started[-1]}
	for _ in $(seq 600); do
		if (: < "/dev/tcp/127.0.0.1/$2") 2> /dev/null; then return; fi
		kill -0 "$pid" 2> /dev/null || break
		sleep 0.2
	done
	echo "$1 does not listen on port $2"
	tail -n 20 "$scratch/$1.log"
	return 1
}

# free_port prints a port that nothing listens on.
free_port() {
	local port
	while port=$((20000 + RANDOM % 10000)); do
		(: < "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
	done
}

step() { printf -- '-- %s (%ss)\n' "$*" "$SECONDS"; }

# class_path POM sets $class_path.
class_path() {
	command -v java > /dev/null || skip 'no JDK'
	command -v mvn > /dev/null || skip 'no Maven'
	step "fetch the jars of $1"
	mvn -B -q -f "$engines/$1" dependency:build-classpath "-Dmdep.outputFile=$scratch/class_path" > "$scratch/mvn.log" 2>&1 ||
		{ grep -m 3 ERROR "$scratch/mvn.log" || true; skip "Maven cannot fetch what $1 names"; }
	class_path=$(cat "$scratch/class_path")
}

# java_main NAME CLASS ARGUMENTS... starts a Java program that may look into the JDK, as Flink's and Spark's own scripts let them.
java_main() {
	local name=$1
	shift
	local opens=()
	for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
		java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
		opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
	done
	start "$name" java -Xmx1g "-Djava.io.tmpdir=$scratch" "${opens[@]}" -cp "$class_path" "$@"
}

# programs builds what the runs need, and starts the sandbox: 40 files, 4,800 claims.
programs() {
	step build
	(cd "$engines/.." && go build -o "$scratch/" . ./engines/check && go build -o "$scratch/boot" github.com/apache/beam/sdks/v2/go/container)
	(cd "$engines/../../.." && go build -o "$scratch/" ./cmd/ab2d)
	start sandbox "$scratch/ab2d" sandbox -addr 127.0.0.1:0 -files 40 -beneficiaries 400 -duration 1s -retry-after 1s
	for _ in $(seq 100); do
		grep -q AB2D_CLIENT_SECRET "$scratch/sandbox.out" && break
		sleep 0.1
	done
	. "$scratch/sandbox.out" # the environment of all that is started from here on
}

# pool starts Beam's own worker pool, the one of the image apache/beam_go_sdk.
pool() {
	! (: < /dev/tcp/127.0.0.1/50000) 2> /dev/null || skip 'workers of a pool: port 50000 is taken'
	mkdir "$scratch/staged"
	start pool "$scratch/boot" --worker_pool "--semi_persist_dir=$scratch/staged"
	until_open pool 50000
}

# pipeline NAME FLAGS... runs the pipeline, and compares its output with what one process reads.
pipeline() {
	local name=$1
	shift
	step "$name"
	"$scratch/beam" -live -output "$scratch/$name" "-worker_binary=$scratch/beam" "$@" > "$scratch/$name.log" 2>&1 ||
		{ tail -n 40 "$scratch/$name.log"; return 1; }
	grep -E '^(files|claims|bytes|counters) ' "$scratch/$name.log"
	"$scratch/check" "$scratch/$name"/*
}
