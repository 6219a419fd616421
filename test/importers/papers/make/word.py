"""Makes a paper with python-docx, the way an office's Word would keep it."""
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

from paper import C, FOLDER, MARKS, T, UP, paragraphs

ALIGN = {
    'left': WD_ALIGN_PARAGRAPH.LEFT, 'center': WD_ALIGN_PARAGRAPH.CENTER,
    'right': WD_ALIGN_PARAGRAPH.RIGHT, 'justify': WD_ALIGN_PARAGRAPH.JUSTIFY,
}
FORMATS = {
    'I.': ('upperRoman', '%{n}.'), '1.': ('decimal', '%{n}.'), 'a)': ('lowerLetter', '%{n})'),
    '-': ('bullet', '-'), '+': ('bullet', '+'), 'A.': ('upperLetter', '%{n}.'), '1.1.': ('decimal', '%{m}.%{n}.'),
    'Điều 1.': ('decimal', 'Điều %{n}.'), '1': ('decimal', '%{n}'),
}
WHO = 'w:author="Văn phòng" w:date="2024-01-05T08:00:00Z"'


class Word:
    def __init__(self, font='Times New Roman', lists=None):
        self.doc = docx.Document()
        normal = self.doc.styles['Normal']
        normal.font.name = font
        normal.element.rPr.rFonts.set(qn('w:eastAsia'), font)
        normal.font.size = Pt(13)
        section = self.doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin, section.right_margin = Cm(3), Cm(2)
        self.numbers = {name: self.numbering(levels) for name, levels in (lists or {}).items()}
        self.mark = 100

    def numbering(self, levels):
        root = self.doc.part.numbering_part.element
        number = 50 + len(root.findall(qn('w:num')))
        inner = ''
        for depth, sample in enumerate(levels):
            kind, text = FORMATS[sample]
            text = text.replace('{n}', str(depth + 1)).replace('{m}', str(depth))
            inner += (
                f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
                f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="{360 * (depth + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            )
        abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{inner}</w:abstractNum>')
        first = root.find(qn('w:num'))
        first.addprevious(abstract)
        root.append(parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        ))
        return number

    def fill(self, paragraph, block):
        bold = italic = False
        holder = None
        for part in MARKS.split(block.text):
            if part == '**':
                bold = not bold
            elif part == '//':
                italic = not italic
            elif part in ('{+', '{-'):
                tag = 'ins' if part == '{+' else 'del'
                self.mark += 1
                holder = parse_xml(f'<w:{tag} {nsdecls("w")} w:id="{self.mark}" {WHO}/>')
                paragraph._p.append(holder)
            elif part in ('+}', '-}'):
                holder = None
            elif part.startswith('{!'):
                self.doc.add_comment(paragraph.runs[-1], text=part[2:-2], author='Văn phòng', initials='VP')
            elif part and part != '¦':
                run = paragraph.add_run(part)
                run.bold, run.italic = bold or None, italic or None
                if block.size:
                    run.font.size = Pt(block.size)
                if holder is not None:
                    if holder.tag == qn('w:del'):
                        for text in run._r.findall(qn('w:t')):
                            text.tag = qn('w:delText')
                    holder.append(run._r)
        if block.deleted:
            self.mark += 2
            paragraph._p.get_or_add_pPr().append(parse_xml(
                f'<w:rPr {nsdecls("w")}><w:del w:id="{self.mark}" {WHO}/></w:rPr>'
            ))
            for run in list(paragraph._p.findall(qn('w:r'))):
                self.mark += 1
                holder = parse_xml(f'<w:del {nsdecls("w")} w:id="{self.mark}" {WHO}/>')
                run.addprevious(holder)
                holder.append(run)
                for text in run.findall(qn('w:t')):
                    text.tag = qn('w:delText')

    def paragraph(self, block, where=None, first=None):
        paragraph = first if first is not None else (where or self.doc).add_paragraph()
        if block.style:
            paragraph.style = self.doc.styles[block.style]
        paragraph.alignment = ALIGN[block.align]
        layout = paragraph.paragraph_format
        layout.page_break_before = True if block.page else None
        if block.indent:
            layout.first_line_indent = Cm(1.27)
        for stop in block.tabs:
            layout.tab_stops.add_tab_stop(Cm(stop), WD_TAB_ALIGNMENT.CENTER)
        if block.auto:
            paragraph._p.get_or_add_pPr().append(parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{block.level}"/>'
                f'<w:numId w:val="{self.numbers[block.list]}"/></w:numPr>'
            ))
        if block.box:
            self.text_box(paragraph, block)
        else:
            self.fill(paragraph, block)
        return paragraph

    def text_box(self, paragraph, block):
        """A text box as Word keeps it: once for new programs and once more for old ones."""
        lines = ''.join(
            f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">{line}</w:t></w:r></w:p>'
            for line in block.text.split('\n')
        )
        names = (
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
            'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
            'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
            'xmlns:v="urn:schemas-microsoft-com:vml"'
        )
        size = '<wp:extent cx="3600000" cy="600000"/>'
        paragraph._p.append(parse_xml(
            f'<w:r {nsdecls("w")} {names}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
            f'<wp:inline distT="0" distB="0" distL="0" distR="0">{size}<wp:docPr id="{self.mark}" name="Hộp văn bản"/>'
            '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="600000"/>'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/>'
            f'</a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>{lines}</w:txbxContent></wps:txbx><wps:bodyPr/>'
            '</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>'
            f'<v:rect style="width:283pt;height:47pt"><v:textbox><w:txbxContent>{lines}</w:txbxContent></v:textbox>'
            '</v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
        ))

    def table(self, block):
        table = self.doc.add_table(rows=len(block.rows), cols=len(block.widths))
        if block.borders:
            table.style = 'Table Grid'
        covers = []
        for number, row in enumerate(block.rows):
            column = 0
            for cell in row:
                across = cell.across if isinstance(cell, C) else 1
                down = cell.down if isinstance(cell, C) else 1
                if cell is not UP:
                    target = table.cell(number, column)
                    for index, item in enumerate(paragraphs(cell)):
                        self.paragraph(item, target, target.paragraphs[0] if index == 0 else None)
                    if across > 1 or down > 1:
                        covers.append((number, column, number + down - 1, column + across - 1))
                column += across
        for column, width in zip(table.columns, block.widths):
            column.width = Cm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, block.widths):
                cell.width = Cm(width)
        for top, left, bottom, right in covers:
            table.cell(top, left).merge(table.cell(bottom, right))
        if block.repeat:
            table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f'<w:tblHeader {nsdecls("w")}/>'))
        for number, kind in block.tracked.items():
            self.mark += 1
            row = table.rows[number]._tr
            row.get_or_add_trPr().append(parse_xml(f'<w:{kind} {nsdecls("w")} w:id="{self.mark}" {WHO}/>'))
            for run in list(row.iter(qn('w:r'))):
                self.mark += 1
                holder = parse_xml(f'<w:{kind} {nsdecls("w")} w:id="{self.mark}" {WHO}/>')
                run.addprevious(holder)
                holder.append(run)
                if kind == 'del':
                    for text in run.findall(qn('w:t')):
                        text.tag = qn('w:delText')

    def footer(self, before='', align='right', top=False):
        """A running line with the page's number as a field."""
        section = self.doc.sections[0]
        paragraph = (section.header if top else section.footer).paragraphs[0]
        paragraph.alignment = ALIGN[align]
        paragraph.add_run(before)
        for kind, text in (('begin', None), (None, ' PAGE '), ('separate', None), ('shown', '2'), ('end', None)):
            run = paragraph.add_run()
            if kind == 'shown':
                run.text = text
            elif kind is None:
                run._r.append(parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve">{text}</w:instrText>'))
            else:
                run._r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'))

    def save(self, blocks, name):
        for block in blocks:
            if isinstance(block, T):
                self.table(block)
            else:
                self.paragraph(block)
        self.doc.save(str(FOLDER / f'{name}.docx'))
