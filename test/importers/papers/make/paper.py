"""What a paper is made of, told once: the same blocks give the file and the words of its key.

Marks inside a text: **bold**, //italic//, ¦ a run cut in two, {+inserted+}, {-deleted-}, {!a comment!},
a tab, and a new line for a soft break. They are no words.
"""
import html
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parent.parent
MARKS = re.compile(r'(\*\*|//|¦|\{\+|\+\}|\{-|-\}|\{!.*?!\}|\t|\n)')


@dataclass
class P:
    """A paragraph; `auto` is the marker that the maker's automatic numbering prints before it."""

    text: str
    align: str = 'justify'
    auto: str | None = None
    list: str = 'main'
    level: int = 0
    style: str | None = None
    page: bool = False
    deleted: bool = False
    box: bool = False
    tabs: tuple = ()
    size: int | None = None
    heading: int = 0
    indent: bool = False


@dataclass
class C:
    """A cell over several columns or rows; its text may be a list of paragraphs."""

    text: object
    across: int = 1
    down: int = 1


UP = 'covered by the cell above'


@dataclass
class T:
    """A table; a row is a list of cells, a cell a text, a list of paragraphs, a C or UP."""

    rows: list
    widths: list
    borders: bool = True
    head: bool = True
    repeat: bool = False
    tracked: dict = field(default_factory=dict)


def plain(text):
    """The words of a text, without its marks and what was deleted."""
    text = re.sub(r'\{-.*?-\}|\{!.*?!\}', '', text, flags=re.S)
    text = re.sub(r'\*\*|//|¦|\{\+|\+\}', '', text)
    return text


def paragraphs(cell):
    """The paragraphs of a cell, whatever way the cell was given."""
    content = cell.text if isinstance(cell, C) else cell
    content = content if isinstance(content, list) else [content]
    return [item if isinstance(item, P) else P(item, align='left') for item in content]


def words(blocks):
    """The printed lines of the blocks, in order: table rows from above, cells from the left."""
    lines = []
    for block in blocks:
        if isinstance(block, P):
            if block.deleted:
                continue
            for number, line in enumerate(plain(block.text).split('\n')):
                marker = f'{block.auto} ' if block.auto and number == 0 else ''
                lines.append(re.sub(r'[ \t\u00a0]+', ' ', marker + line).strip())
        elif isinstance(block, T):
            for number, row in enumerate(block.rows):
                if block.tracked.get(number) == 'del':
                    continue
                for cell in row:
                    if cell is not UP:
                        lines += words(paragraphs(cell))
    return [line for line in lines if line]


def schedule(columns, groups):
    """The schedule of a key: per group its tasks' count, the first and the last of them; then all units as spelled."""
    told, units = [], []
    for group in groups:
        tasks = group['tasks']
        entry = {name: value for name, value in group.items() if name != 'tasks'}
        told.append({**entry, 'tasks': len(tasks), 'first': tasks[0], 'last': tasks[-1]})
        units += [unit for task in tasks for part in ('units', 'lead', 'support') for unit in task.get(part, [])]
    spelled = list(dict.fromkeys(units))
    return {'columns': columns, 'groups': told, 'unitMentions': len(units), 'unitSpellings': spelled}


class Quoted(yaml.SafeDumper):
    """Quotes every text that begins with a digit, so that 08 stays 08 for every reader of YAML; names no anchors."""

    def ignore_aliases(self, data):
        return True


Quoted.add_representer(str, lambda dumper, text: dumper.represent_scalar(
    'tag:yaml.org,2002:str', text, style="'" if re.match(r'[\d.+-]', text) else None))


def write_key(name, lines, structure):
    """Writes the key beside its paper."""
    body = ''.join(f'  {line}\n' for line in lines)
    told = yaml.dump({'structure': structure}, Dumper=Quoted, allow_unicode=True, sort_keys=False, width=10000)
    (FOLDER / f'{name}.key.yaml').write_text(f'words: |\n{body}{told}', encoding='utf-8')


def to_html(blocks, title='', css=''):
    """The blocks as a hand would write them in HTML."""
    out = []
    open_list = None

    def inline(text):
        result, bold, italic = '', False, False
        for part in MARKS.split(text):
            if part == '**':
                bold = not bold
                result += '<b>' if bold else '</b>'
            elif part == '//':
                italic = not italic
                result += '<i>' if italic else '</i>'
            elif part == '\n':
                result += '<br>\n'
            elif part != '¦':
                result += html.escape(part, quote=False)
        return result

    kinds = {'I': 'I', '1': '1', 'a': 'a', '-': 'disc'}
    for block in blocks:
        if isinstance(block, P) and block.auto:
            kind = 'I' if re.match(r'[IVX]+\.$', block.auto) else '1' if block.auto[0].isdigit() else block.auto[0]
            if kind == 'I':
                start = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'].index(block.auto[:-1]) + 1
            elif kind == '1':
                start = int(block.auto[:-1])
            else:
                start = ord(block.auto[0]) - 96
            if open_list != (kind, block.list):
                if open_list:
                    out.append('</ul>' if open_list[0] == '-' else '</ol>')
                out.append('<ul>' if kind == '-' else f'<ol type="{kinds.get(kind, "a")}" start="{start}">')
                open_list = (kind, block.list)
            out.append(f'<li><p align="{block.align}">{inline(block.text)}</p></li>')
            continue
        if open_list:
            out.append('</ul>' if open_list[0] == '-' else '</ol>')
            open_list = None
        if isinstance(block, P):
            tag = f'h{block.heading}' if block.heading else 'p'
            style = ' style="page-break-before: always"' if block.page else ''
            out.append(f'<{tag} align="{block.align}"{style}>{inline(block.text)}</{tag}>')
        else:
            out.append(f'<table border="{1 if block.borders else 0}" cellspacing="0" cellpadding="4" width="100%">')
            for number, row in enumerate(block.rows):
                out.append('<tr>')
                for cell in row:
                    if cell is UP:
                        continue
                    tag = 'th' if number == 0 and block.head else 'td'
                    spans = ''
                    if isinstance(cell, C):
                        spans += f' colspan="{cell.across}"' if cell.across > 1 else ''
                        spans += f' rowspan="{cell.down}"' if cell.down > 1 else ''
                    inner = ''.join(f'<p align="{p.align}">{inline(p.text)}</p>' for p in paragraphs(cell))
                    out.append(f'<{tag}{spans}>{inner}</{tag}>')
                out.append('</tr>')
            out.append('</table>')
    if open_list:
        out.append('</ul>' if open_list[0] == '-' else '</ol>')
    body = '\n'.join(out)
    return f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>{title}</title>{css}</head>\n<body>\n{body}\n</body></html>\n'


OFFICE = 'soffice'


def libreoffice(source, name, source_kind='html', target='docx'):
    """LibreOffice makes the paper out of a source that was typed as HTML or flat ODT."""
    with tempfile.TemporaryDirectory() as room:
        path = Path(room) / f'{name}.{source_kind}'
        path.write_text(source, encoding='utf-8')
        reading = ['--infilter=HTML (StarWriter)'] if source_kind == 'html' else []
        subprocess.run(
            [OFFICE, f'-env:UserInstallation=file://{room}/profile', '--headless', *reading, '--convert-to',
             target, '--outdir', f'{room}/out', str(path)],
            check=True, capture_output=True, timeout=280,
        )
        shutil.copyfile(Path(room) / 'out' / f'{name}.{target.split(":")[0]}', FOLDER / f'{name}.{target.split(":")[0]}')


def pandoc(source, name, reader, writer, ending, *options):
    """Pandoc makes the paper out of a source typed as HTML or Markdown."""
    subprocess.run(
        ['pandoc', '-f', reader, '-t', writer, *options, '-o', str(FOLDER / f'{name}.{ending}')],
        input=source, text=True, check=True,
    )
