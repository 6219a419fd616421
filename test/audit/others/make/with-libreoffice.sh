#!/bin/sh
# Ba tệp làm bằng LibreOffice 7.4: từ ODT viết tay, từ HTML, từ DOCX của chính chương trình này.
# Cách dùng: with-libreoffice.sh <thư mục ra>; chạy npm run build trước.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/plan.fodt" "$work/libreoffice-odt.fodt"
cp "$here/plan.html" "$work/libreoffice-html.html"
cd "$here/../../../.."
node dist/main.js compile test/audit/plans/annexes.yaml -o "$work/own" --to docx >"$work/log" 2>&1
cp "$work/own/annexes.docx" "$work/libreoffice-saved.docx"
mkdir "$work/made"
office() { soffice "-env:UserInstallation=file://$work/profile" --headless "$@" >>"$work/log" 2>&1; }
office --convert-to docx:"Office Open XML Text" --outdir "$work/made" "$work/libreoffice-odt.fodt"
office --writer --convert-to docx:"Office Open XML Text" --outdir "$work/made" "$work/libreoffice-html.html"
office --convert-to docx:"Office Open XML Text" --outdir "$work/made" "$work/libreoffice-saved.docx"
cp "$work"/made/*.docx "$out"
