"""Holds every key against its paper as LibreOffice (Word files) or the plain file shows it; prints each difference.

It also looks whether every text of `structure` stands in `words`.
"""
import difflib
import html
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parent.parent
BULLETS = str.maketrans('◦•', '--')
NOT_PRINTED = {'style', 'doubts', 'running', 'numbering', 'comments', 'deleted', 'encoding', 'month', 'meant'}


def split(text):
    return re.findall(r'\S+', unicodedata.normalize('NFC', text).replace('\u00a0', ' ').translate(BULLETS))


def texts(value, skipped=False):
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in NOT_PRINTED:
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str):
        yield value


def old_code(line):
    """A line of TCVN3 in Unicode; a line that already is Unicode stays."""
    if 'ngày' in line:
        return line
    letters = ''.join(letter if ord(letter) < 256 else ' ' for letter in line.replace('\u2013', '-'))
    made = subprocess.run(['iconv', '-f', 'TCVN5712-1', '-t', 'UTF-8'], input=letters.encode('latin-1'), check=True, capture_output=True)
    return made.stdout.decode('utf-8')


def bare(text):
    text = re.sub(r'<(script|style|title)\b.*?</\1>|<!--.*?-->', ' ', text, flags=re.S)
    text = html.unescape(re.sub(r'</?(b|i|u|strong|em|span|a|font|del)\b[^>]*>', '', text))
    return re.sub(r'<[^>]+>', ' ', text)


def shown(room, path, key):
    if path.suffix == '.md' or 'deleted' in key['structure']:
        reader = 'gfm' if path.suffix == '.md' else 'docx'
        made = subprocess.run(['pandoc', '-f', reader, '-t', 'html', '--wrap=none', str(path)], check=True, capture_output=True)
        return bare(made.stdout.decode('utf-8'))
    if path.suffix == '.docx':
        return (room / f'{path.stem}.txt').read_text(encoding='utf-8-sig')
    text = path.read_text(encoding='utf-8-sig')
    return bare(text) if path.suffix == '.html' else text


names = sys.argv[1:] or sorted(path.name[:-9] for path in FOLDER.glob('*.key.yaml'))
papers = [next(path for path in FOLDER.glob(f'{name}.*') if not path.name.endswith('.key.yaml')) for name in names]
with tempfile.TemporaryDirectory() as place:
    room = Path(place)
    words = [str(path) for path in papers if path.suffix == '.docx']
    if words:
        subprocess.run(['soffice', f'-env:UserInstallation=file://{place}/profile', '--headless', '--convert-to',
                        'txt:Text (encoded):UTF8', '--outdir', place, *words], check=True, capture_output=True)
    for name, path in zip(names, papers):
        key = yaml.safe_load((FOLDER / f'{name}.key.yaml').read_text(encoding='utf-8'))
        ours, theirs = split(key['words']), split(shown(room, path, key))
        if key['structure'].get('encoding') == 'TCVN3':
            ours = [word.casefold() for word in ours]
            theirs = split(' '.join(old_code(line) for line in shown(room, path, key).splitlines()).casefold())
        print(f'{path.name}: {len(ours)} words in the key, {len(theirs)} in the paper')
        for kind, a, b, c, d in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
            if kind != 'equal':
                print(f'  {kind}: key [{" ".join(ours[a:b])[:160]}] paper [{" ".join(theirs[c:d])[:160]}]')
        if key['structure'].get('encoding') == 'TCVN3':
            print('  (capitals are told by the font .VnTimeH: compared without case)')
        flat = ' '.join(ours).casefold()
        for text in texts(key['structure']):
            if ' '.join(split(text)).casefold() not in flat:
                print(f'  not in words: {text}')
