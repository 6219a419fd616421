#!/bin/sh
# Làm lại mọi tệp ở thư mục trên. Cần python-docx, pandoc, LibreOffice và dist/main.js (npm run build).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-"$here/.."}
python3 "$here/with_python_docx.py" "$out"
python3 "$here/by_hand.py" "$out"
"$here/with-pandoc.sh" "$out"
"$here/with-libreoffice.sh" "$out"
