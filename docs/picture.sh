#!/usr/bin/env bash
# docs/picture.sh: draws docs/terminal.svg anew from what the sample dossier comes to today. TRUCELINE names another way to start Truceline.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
truceline=${TRUCELINE:-$home/truceline}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
export COLUMNS=100
$truceline demo >/dev/null 2>&1
ledger="--ledger truceline-demo.db"
$truceline incidents --place Tegh $ledger | sed '/^[0-9]* incident/,$d' >list.txt
incident=$(grep -o "^i-[0-9a-f]*" list.txt | head -1)
{
  echo "\$ ./truceline incidents --place Tegh $ledger"
  cat list.txt
  echo
  echo "\$ ./truceline incident $incident $ledger"
  $truceline incident "$incident" $ledger | sed '/^Figures/,$d'
} >transcript.txt
# No-break spaces keep the columns wherever the picture is shown.
awk '
  function escaped(s) { gsub(/&/, "\\&amp;", s); gsub(/</, "\\&lt;", s); gsub(/>/, "\\&gt;", s); gsub(/ /, "\302\240", s); return s }
  { line[++n] = $0 }
  END {
    while (n > 0 && line[n] == "") n--
    height = 56 + 18 * n
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"832\" height=\"%d\" viewBox=\"0 0 832 %d\" role=\"img\" aria-label=\"Truceline in a terminal\">\n", height, height
    printf "<rect width=\"832\" height=\"%d\" rx=\"8\" fill=\"#16181d\"/>\n", height
    print "<circle cx=\"20\" cy=\"16\" r=\"5\" fill=\"#555b66\"/><circle cx=\"38\" cy=\"16\" r=\"5\" fill=\"#555b66\"/><circle cx=\"56\" cy=\"16\" r=\"5\" fill=\"#555b66\"/>"
    print "<g font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace\" font-size=\"13\">"
    for (i = 1; i <= n; i++) {
      fill = line[i] ~ /^\$/ ? "#7fd1b9" : line[i] ~ /^ *[“…]/ || quoted ? "#9aa3b2" : line[i] ~ /^[^ ]/ ? "#ffffff" : "#d7dae0"
      quoted = (line[i] ~ /^ *“/ || quoted) && line[i] !~ /” — /
      if (line[i] != "") printf "<text x=\"16\" y=\"%d\" fill=\"%s\">%s</text>\n", 26 + 18 * i, fill, escaped(line[i])
    }
    print "</g>\n</svg>"
  }' transcript.txt >"$home/docs/terminal.svg"
