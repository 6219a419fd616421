"""Three plans made with python-docx 1.2.0: nearly right, in the old format, and with what the library does by itself."""

import sys
from datetime import datetime
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as Align, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, Twips

FOLDER = sys.argv[1]


def prepared(font="Times New Roman"):
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    section.different_first_page_header_footer = True
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(14)
    fonts = normal.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)
    for name in ("w:cs", "w:eastAsia"):
        fonts.set(qn(name), font)
    language = document.styles.element.find(".//" + qn("w:lang"))
    language.set(qn("w:val"), "vi-VN")
    normal.paragraph_format.space_before = normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1
    properties = document.core_properties
    properties.title, properties.author = "Kế hoạch công tác thi đua năm 2026", "Sở Nội vụ"
    properties.created = properties.modified = datetime(2026, 1, 1)
    properties.language, properties.comments = "vi-VN", ""
    return document


def write(holder, text, size=14, bold=False, italic=False, align=Align.LEFT, **form):
    paragraph = holder.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    paragraph.alignment = align
    for name, value in form.items():
        setattr(paragraph.paragraph_format, name, value)
    return paragraph


def line(holder, width, length):
    """A line of a length in the middle of a width, both in twips."""
    paragraph = holder.add_paragraph()
    side = Twips(round((width - length) / 2))
    form = paragraph.paragraph_format
    form.left_indent = form.right_indent = side
    form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(2)
    borders = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    borders.append(top)
    paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:ind", "w:jc")
    return paragraph


def columns(document, widths):
    table = document.add_table(rows=0, cols=len(widths))
    table.autofit = False
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "0")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")
    for column, width in zip(table.columns, widths):
        column.width = Twips(width)
    return table


def cells(table, widths):
    row = table.add_row()
    keep = OxmlElement("w:cantSplit")
    row._tr.get_or_add_trPr().append(keep)
    for cell, width in zip(row.cells, widths):
        cell.width = Twips(width)
        cell.paragraphs[0]._p.getparent().remove(cell.paragraphs[0]._p)
    return row.cells


def letterhead(document, date):
    widths = (3628, 5443)
    table = columns(document, widths)
    left, right = cells(table, widths)
    write(left, "UBND TỈNH LẠNG SƠN", 13, align=Align.CENTER)
    write(left, "SỞ NỘI VỤ", 13, True, align=Align.CENTER)
    line(left, 3628, 600)
    write(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, True, align=Align.CENTER)
    write(right, "Độc lập - Tự do - Hạnh phúc", 14, True, align=Align.CENTER)
    line(right, 5443, 3428)
    left, right = cells(table, widths)
    write(left, "Số: 07/KH-SNV", 13, align=Align.CENTER)
    write(right, date, 14, italic=True, align=Align.CENTER)


def title(document):
    write(document, "KẾ HOẠCH", 14, True, align=Align.CENTER, space_before=Pt(18))
    write(document, "Công tác thi đua, khen thưởng năm 2026", 14, True, align=Align.CENTER)
    line(document, 9071, 1953)


def body(document, texts, **look):
    for text in texts:
        write(document, text, align=Align.JUSTIFY, first_line_indent=Twips(720), space_before=Pt(6), **look)


def heading(document, text, level):
    paragraph = document.add_heading(level=level)
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.font.name = Pt(14), True, "Times New Roman"
    fonts = run._r.rPr.rFonts
    fonts.set(qn("w:cs"), "Times New Roman")
    from docx.shared import RGBColor
    run.font.color.rgb = RGBColor(0, 0, 0)
    form = paragraph.paragraph_format
    paragraph.alignment = Align.JUSTIFY
    form.first_line_indent, form.space_before, form.space_after = Twips(720), Pt(6), Pt(0)
    form.line_spacing = 1


def closing(document, size):
    spacer = write(document, "", 6)
    spacer.paragraph_format.keep_with_next = True
    widths = (4354, 4717)
    left, right = cells(columns(document, widths), widths)
    write(left, "Nơi nhận:", 12, True, True)
    for text in ("- UBND tỉnh (để báo cáo);", "- Các phòng thuộc Sở;", "- Lưu: VT, TĐKT."):
        write(left, text, size)
    write(right, "GIÁM ĐỐC", 14, True, align=Align.CENTER)
    write(right, "Nông Văn Thành", 14, True, align=Align.CENTER, space_before=Pt(72))


def page_number(part, align):
    paragraph = part.paragraphs[0]
    paragraph.alignment = align
    for kind, text in (("begin", None), (None, " PAGE "), ("end", None)):
        run = paragraph.add_run()
        run.font.size = Pt(14)
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


SENTENCES = (
    "Phát động phong trào thi đua thường xuyên trong toàn Sở, gắn với nhiệm vụ chính trị của từng phòng.",
    "Việc khen thưởng bảo đảm chính xác, công khai, minh bạch, kịp thời.",
)
LAST = "Trong quá trình thực hiện, nếu có khó khăn, các phòng phản ánh về Văn phòng Sở./."


def whole(name, date, endings, italic, recipients, at_foot):
    document = prepared()
    letterhead(document, date)
    title(document)
    bases = (
        f"Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022{endings[0]}",
        f"Căn cứ Kế hoạch số 12/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lạng Sơn{endings[1]}",
    )
    body(document, bases, italic=italic)
    body(document, ("Sở Nội vụ ban hành Kế hoạch công tác thi đua, khen thưởng năm 2026 như sau:",))
    heading(document, "I. MỤC ĐÍCH, YÊU CẦU", 1)
    heading(document, "1. Mục đích", 2)
    body(document, SENTENCES[:1])
    heading(document, "2. Yêu cầu", 2)
    body(document, SENTENCES[1:])
    heading(document, "II. TỔ CHỨC THỰC HIỆN", 1)
    body(document, (LAST,))
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    closing(document, recipients)
    section = document.sections[0]
    if at_foot:
        page_number(section.footer, Align.RIGHT)
    else:
        page_number(section.header, Align.CENTER)
    document.save(f"{FOLDER}/{name}.docx")


def untouched(name):
    """What comes out when the library is left to its own styles and paper."""
    document = Document()
    document.core_properties.created = document.core_properties.modified = datetime(2026, 1, 1)
    document.add_heading("KẾ HOẠCH", 0)
    document.add_paragraph("Công tác thi đua, khen thưởng năm 2026")
    document.add_heading("I. Mục đích, yêu cầu", 1)
    for text in SENTENCES:
        document.add_paragraph(text)
    document.add_heading("II. Nội dung", 1)
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, ("TT", "Nội dung", "Thời gian")):
        cell.text = text
    for cell, text in zip(table.add_row().cells, ("1", "Phát động phong trào thi đua", "Tháng 03/2026")):
        cell.text = text
    document.add_paragraph("Nơi nhận: Các phòng thuộc Sở")
    document.add_paragraph("Giám đốc: Nông Văn Thành")
    document.save(f"{FOLDER}/{name}.docx")


whole("python-docx-nearly-right", "Lạng Sơn, ngày 9 tháng 03 năm 2026", (";", "."), True, 12, False)
whole("python-docx-old-format", "Lạng Sơn, ngày 09 tháng 3 năm 2026", (";", ","), False, 11, True)
untouched("python-docx-untouched")
