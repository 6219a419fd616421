#!/bin/sh
# Hai tệp làm bằng pandoc 2.17.1.1 từ Markdown và HTML. Cách dùng: with-pandoc.sh <thư mục ra>
set -eu
here=$(dirname "$0")
SOURCE_DATE_EPOCH=1767225600
export SOURCE_DATE_EPOCH
pandoc "$here/plan.md" -o "$1/pandoc-markdown.docx"
pandoc "$here/plan.html" -o "$1/pandoc-html.docx"
