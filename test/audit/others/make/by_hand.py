"""Three plans packed by hand: all formatting direct and no styles; content controls and a theme; tabs and an old font."""

import sys
import zipfile

FOLDER = sys.argv[1]
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
TIMES = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'


def run(text, size, bold=False, italic=False, font=TIMES):
    marks = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    return f'<w:r><w:rPr>{font}{marks}<w:sz w:val="{size * 2}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inside, align="left", before=0, indent=0, more="", keep=False):
    spacing = f'<w:spacing w:before="{before * 20}" w:after="0" w:line="240" w:lineRule="auto"/>'
    first = f'<w:ind w:firstLine="{indent}"/>' if indent else ""
    return f'<w:p><w:pPr>{"<w:keepNext/>" if keep else ""}{more}{spacing}{first}<w:jc w:val="{align}"/></w:pPr>{inside}</w:p>'


def line(width, length):
    side = round((width - length) / 2)
    return (
        '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
        f'<w:spacing w:before="0" w:after="0" w:line="40" w:lineRule="exact"/><w:ind w:left="{side}" w:right="{side}"/>'
        "</w:pPr></w:p>"
    )


def table(widths, rows):
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        + "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for width, cell in zip(widths, row)
        )
        + "</w:tr>"
        for row in rows
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>"
    )


def section(left=1701):
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="{left}" w:header="567" w:footer="567" w:gutter="0"/>'
        "<w:titlePg/></w:sectPr>"
    )


def part(root, inside):
    return f'{HEAD}<w:{root} xmlns:w="{W}" xmlns:r="{OFFICE}">{inside}</w:{root}>'


def pack(name, body, header, styles=None, theme=None, core=None):
    kinds = {"header": header, "styles": styles}
    files, types, links = {}, [], []
    for number, (kind, inside) in enumerate(kinds.items(), 1):
        if inside is None:
            continue
        files[f"word/{kind}.xml"] = part({"header": "hdr"}.get(kind, kind), inside)
        types.append(f'<Override PartName="/word/{kind}.xml" ContentType="{TYPE}.wordprocessingml.{kind}+xml"/>')
        links.append(f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{kind}.xml"/>')
    if theme:
        files["word/theme.xml"] = theme
        types.append(f'<Override PartName="/word/theme.xml" ContentType="{TYPE}.theme+xml"/>')
        links.append(f'<Relationship Id="rId9" Type="{OFFICE}/theme" Target="theme.xml"/>')
    root = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    if core:
        files["docProps/core.xml"] = core
        types.append(
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        )
        root += f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    files["[Content_Types].xml"] = (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{TYPE}.wordprocessingml.document.main+xml"/>'
        f'{"".join(types)}</Types>'
    )
    files["_rels/.rels"] = f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{root}</Relationships>'
    files["word/_rels/document.xml.rels"] = (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(links)}</Relationships>'
    )
    files["word/document.xml"] = part("document", f"<w:body>{body}</w:body>")
    with zipfile.ZipFile(f"{FOLDER}/{name}.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(files):
            archive.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), files[path], zipfile.ZIP_DEFLATED)


def number_field(font=TIMES):
    look = f'<w:rPr>{font}<w:sz w:val="28"/></w:rPr>'
    return p(f'<w:fldSimple w:instr=" PAGE "><w:r>{look}<w:t>2</w:t></w:r></w:fldSimple>', "center")


def letterhead(number, number_size=13, wrap=lambda inside: inside, font=TIMES):
    left = p(run("UBND TỈNH LẠNG SƠN", 13, font=font), "center") + p(run("SỞ NỘI VỤ", 13, True, font=font), "center")
    right = (
        p(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, True, font=font), "center")
        + p(run("Độc lập - ", 14, True, font=font) + run("Tự do - Hạnh phúc", 14, True, font=font), "center")
        + line(5443, 3428)
    )
    date = run("Lạng Sơn, ngày 09 tháng 3 năm 2026", 14, italic=True, font=font)
    rows = (
        (left + line(3628, 600), right),
        (p(wrap(run(number, number_size, font=font)), "center"), p(date, "center")),
    )
    return table((3628, 5443), rows)


def content(texts, font=TIMES, end="./."):
    bases = p(
        run("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.", 14, italic=True, font=font), "both", 6, 720
    )
    heads = [
        ("I. MỤC ĐÍCH, YÊU CẦU", True, 0), ("1. Mục đích", True, 1), (texts[0], False, None), ("2. Yêu cầu", True, 1),
        (texts[1], False, None), ("II. TỔ CHỨC THỰC HIỆN", True, 0),
    ]
    out = [bases]
    for text, bold, level in heads:
        paragraph = p(run(text, 14, bold, font=font), "both", 6, 720, keep=bold)
        if level is not None:
            paragraph = paragraph.replace("</w:pPr>", f'<w:outlineLvl w:val="{level}"/></w:pPr>')
        out.append(paragraph)
    last = run(f"Các phòng thuộc Sở tổ chức thực hiện Kế hoạch này{end}", 14, font=font)
    return "".join(out) + p(last, "both", 6, 720, keep=True)


def closing(name, font=TIMES, hyphen="- "):
    rows = [p(run("Nơi nhận:", 12, True, True, font))]
    rows += [p(run(f"{hyphen}{text}", 11, font=font)) for text in ("UBND tỉnh (để báo cáo);", "Các phòng thuộc Sở;")]
    rows += [p(run("- Lưu: VT, TĐKT.", 11, font=font))]
    signer = p(run("GIÁM ĐỐC", 14, True, font=font), "center") + p(run(name, 14, True, font=font), "center", 72)
    return table((4354, 4717), (("".join(rows), signer),))


def title(length, size=14, font=TIMES, wrap=lambda inside: inside):
    text = "Công tác thi đua, khen thưởng năm 2026"
    return (
        p(run("KẾ HOẠCH", size, True, font=font), "center", 18, keep=True)
        + p(wrap(run(text, 14, True, font=font)), "center", keep=True)
        + line(9071, length)
    )


def control(inside):
    return f'<w:sdt><w:sdtPr><w:alias w:val="Ô điền"/><w:text/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'


TEXTS = (
    "Khơi dậy tinh thần đoàn kết, sáng tạo của công chức, viên chức trong toàn Sở.",
    "Việc khen thưởng bảo đảm chính xác, công khai, minh bạch, kịp thời.",
)
CORE = (
    f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Kế hoạch công tác thi đua năm 2026</dc:title>'
    "<dc:language>vi-VN</dc:language></cp:coreProperties>"
)
LANGUAGE = '<w:lang w:val="vi-VN"/>'
THEME_FONT = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>'


def theme():
    colours = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
    scheme = "".join(f'<a:{name}><a:srgbClr val="000000"/></a:{name}>' for name in colours)
    font = '<a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    lines = "<a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>" * 3
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Chữ"><a:themeElements>'
        f'<a:clrScheme name="Đen">{scheme}</a:clrScheme><a:fontScheme name="Chữ"><a:majorFont>{font}</a:majorFont>'
        f'<a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name="Trơn"><a:fillStyleLst>{fill}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


pack(
    "hand-direct",
    letterhead("Số: 07/KH-SNV", 14) + title(2929) + content(TEXTS) + closing("Nông Văn Thành") + p("") + section(),
    number_field(),
)

styles = f"<w:docDefaults><w:rPrDefault><w:rPr>{THEME_FONT}{LANGUAGE}</w:rPr></w:rPrDefault></w:docDefaults>"
pack(
    "hand-controls",
    letterhead("Số: 07/KH-SNV", wrap=control, font="")
    + title(1953, font="", wrap=control)
    + content(TEXTS, font="")
    + closing("NÔNG VĂN THÀNH", font="")
    + p("")
    + section(),
    number_field(""),
    styles,
    theme(),
    CORE,
)

OLD = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times" w:cs="VNI-Times"/>'
tabs = '<w:tabs><w:tab w:val="center" w:pos="1800"/><w:tab w:val="center" w:pos="6400"/></w:tabs>'


def tabbed(left, right, size, bold=(False, False), italic=False):
    mark = "<w:r><w:tab/></w:r>"
    return p(mark + run(left, size, bold[0], font=OLD) + mark + run(right, size, bold[1], italic, OLD), more=tabs)


pack(
    "hand-tabs",
    tabbed("UBND TỈNH LẠNG SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, (False, True))
    + tabbed("SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc", 13, (True, True))
    + tabbed("Số: 7/KH-SNV", "Lạng Sơn, ngày 09 tháng 3 năm 2026", 13, italic=True)
    + title(1953, 16, OLD)
    + content(TEXTS, OLD, ".").replace("MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu")
    + closing("Nông Văn Thành", OLD, "")
    + p("")
    + section(1417),
    number_field(OLD),
    f"<w:docDefaults><w:rPrDefault><w:rPr>{LANGUAGE}</w:rPr></w:rPrDefault></w:docDefaults>",
    None,
    CORE,
)
