"""A hospital's plan: a heading per quarter and a table under each; typed as flat ODT and made into Word by LibreOffice."""
from xml.sax.saxutils import escape

from paper import MARKS, P, T, libreoffice, paragraphs, schedule, words, write_key

NAME = 'benh-vien-nhom-la-tieu-de'
GROUPS = [
    {'label': '1. Quý I năm 2023', 'quarter': 1, 'tasks': [
        {'content': 'Phát động phong trào “Đổi mới phong cách, thái độ phục vụ”', 'units': ['Ban Giám đốc', 'Công đoàn'], 'due': '10/01'},
        {'content': 'Tôn vinh thầy thuốc nhân kỷ niệm Ngày Thầy thuốc Việt Nam 27/02', 'units': ['Phòng Tổ chức cán bộ'], 'due': '27/02'},
        {'content': 'Rà soát đăng ký danh hiệu của 24 khoa, phòng', 'units': ['Phòng Tổ chức cán bộ', 'Các khoa, phòng'], 'due': '31/3'},
    ]},
    {'label': '2. Quý II năm 2023', 'quarter': 2, 'tasks': [
        {'content': 'Hội thi điều dưỡng, hộ sinh, kỹ thuật viên giỏi', 'units': ['Phòng Điều dưỡng'], 'due': '12/5'},
        {'content': 'Nghiệm thu đề tài, sáng kiến đợt I', 'units': ['Hội đồng Khoa học - Công nghệ'], 'due': '15/6'},
    ]},
    {'label': '3. Quý III năm 2023', 'quarter': 3, 'tasks': [
        {'content': 'Chấm chéo 5S giữa các khoa lâm sàng', 'units': ['Phòng Quản lý chất lượng'], 'due': '20/8'},
    ]},
    {'label': '4. Quý IV năm 2023', 'quarter': 4, 'tasks': [
        {'content': 'Lấy phiếu tín nhiệm danh hiệu Thầy thuốc Ưu tú', 'units': ['Hội đồng xét tặng cấp cơ sở'], 'due': '05/11'},
        {'content': 'Hội nghị tổng kết, trao thưởng', 'units': ['Ban Giám đốc', 'Phòng Hành chính - Quản trị'], 'due': '25/12'},
    ]},
]
HEAD = ['**Công việc**', '**Người thực hiện**', '**Hạn**']


def table(group):
    return T([HEAD] + [[t['content'], P(';\n'.join(t['units']), align='left'), t['due']] for t in group['tasks']], [8, 5, 2.5])


BLOCKS = [
    T([
        [[P('SỞ Y TẾ HẢI TÂN', align='center'), P('**BỆNH VIỆN ĐA KHOA KHU VỰC PHÚ THỦY**', align='center'), P('Số: 139/KH-BVPT', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Hải Tân, ngày 03 tháng 01 năm 2023//', align='center')]],
    ], [8, 8], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Phong trào thi đua và công tác khen thưởng năm 2023**', align='center'),
    P('Căn cứ Luật Khám bệnh, chữa bệnh số 40/2009/QH12;', align='justify'),
    P('Căn cứ Kế hoạch số 3350/KH-SYT ngày 28/12/2022 của Sở Y tế Hải Tân về phong trào thi đua ngành Y tế năm 2023;'),
    P('Theo đề nghị của Trưởng phòng Tổ chức cán bộ,'),
    P('Giám đốc Bệnh viện ban hành Kế hoạch như sau:'),
    P('**I. Mục tiêu**', align='left', heading=1),
    P('- Tỷ lệ hài lòng của người bệnh nội trú đạt từ 92% trở lên.'),
    P('- Không có cán bộ bị kỷ luật vì vi phạm y đức.'),
    P('**II. Lịch công việc**', align='left', heading=1),
    P(f'**{GROUPS[0]["label"]}**', align='left', heading=2), table(GROUPS[0]),
    P(f'**{GROUPS[1]["label"]}**', align='left', heading=2), table(GROUPS[1]),
    P(f'**{GROUPS[2]["label"]}**', align='left', heading=2), table(GROUPS[2]),
    P(f'**{GROUPS[3]["label"]}**', align='left', heading=2), table(GROUPS[3]),
    P('**III. Kinh phí và tổ chức thực hiện**', align='left', heading=1),
    P('1. Chi từ quỹ khen thưởng của Bệnh viện, dự toán 480.000.000 đồng (bốn trăm tám mươi triệu đồng).'),
    P('2. Trưởng các khoa, phòng quán triệt đến từng nhân viên; phản ánh khó khăn về Phòng Tổ chức cán bộ, điện thoại nội bộ 115.'),
    P('3. Kế hoạch này thay thế Kế hoạch số 97/KH-BVPT ngày 05/01/2022./.'),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Sở Y tế (báo cáo);', '- Đảng ủy, BGĐ;', '- Các khoa, phòng;', '- Lưu: VT, TCCB.'],
         [P('**KT. GIÁM ĐỐC**', align='center'), P('**PHÓ GIÁM ĐỐC**', align='center'), P('**BSCKII. Lê Hoài Nam**', align='center')]],
    ], [8, 8], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2023, 'title': 'Phong trào thi đua và công tác khen thưởng năm 2023',
    'issuer': 'BỆNH VIỆN ĐA KHOA KHU VỰC PHÚ THỦY', 'parent': 'SỞ Y TẾ HẢI TÂN', 'number': '139', 'symbol': 'KH-BVPT', 'place': 'Hải Tân', 'date': 'ngày 03 tháng 01 năm 2023',
    'opening': {'style': 'can-cu', 'text': 'Giám đốc Bệnh viện ban hành Kế hoạch như sau:'},
    'bases': [
        'Luật Khám bệnh, chữa bệnh số 40/2009/QH12',
        'Kế hoạch số 3350/KH-SYT ngày 28/12/2022 của Sở Y tế Hải Tân về phong trào thi đua ngành Y tế năm 2023',
        'Theo đề nghị của Trưởng phòng Tổ chức cán bộ',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'Mục tiêu', 'paragraphs': 0, 'items': 2},
        {'marker': 'II.', 'level': 1, 'title': 'Lịch công việc', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'Kinh phí và tổ chức thực hiện', 'paragraphs': 0, 'items': 3},
    ],
    'schedule': schedule(['Công việc', 'Người thực hiện', 'Hạn'], GROUPS),
    'recipients': ['Sở Y tế (báo cáo)', 'Đảng ủy, BGĐ', 'Các khoa, phòng'],
    'archive': 'VT, TCCB',
    'signature': [{'lines': ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'name': 'BSCKII. Lê Hoài Nam'}],
    'doubts': [
        'Mỗi quý là một tiêu đề có số (1., 2., …) và một bảng riêng: bốn nhóm của một bảng, không phải bốn mục.',
        'Hạn ghi ngày và tháng, không ghi năm.',
        'Các khoa, phòng là tên gọi chung.',
        'Luật ghi số mà không ghi ngày.',
    ],
}


def to_flat_odt(blocks):
    """The blocks as flat ODT with own paragraph styles, as LibreOffice's own users would have it."""

    def inline(text):
        out, bold, italic = '', False, False
        for part in MARKS.split(text):
            if part == '**':
                bold = not bold
            elif part == '//':
                italic = not italic
            elif part == '\n':
                out += '<text:line-break/>'
            elif part and part != '¦':
                style = ('B' if bold else '') + ('I' if italic else '')
                out += f'<text:span text:style-name="{style}">{escape(part)}</text:span>' if style else escape(part)
        return out

    def paragraph(block):
        if block.heading:
            return f'<text:h text:outline-level="{block.heading}">{inline(block.text)}</text:h>'
        return f'<text:p text:style-name="{block.align}">{inline(block.text)}</text:p>'

    body = ''
    for block in blocks:
        if isinstance(block, P):
            body += paragraph(block)
            continue
        cell_style = 'Ruled' if block.borders else 'Bare'
        body += '<table:table>' + '<table:table-column/>' * len(block.widths)
        for row in block.rows:
            cells = ''.join(
                f'<table:table-cell table:style-name="{cell_style}">{"".join(map(paragraph, paragraphs(cell)))}</table:table-cell>'
                for cell in row
            )
            body += f'<table:table-row>{cells}</table:table-row>'
        body += '</table:table>'
    aligned = ''.join(
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">'
        f'<style:paragraph-properties fo:text-align="{value}"/></style:style>'
        for name, value in (('left', 'start'), ('center', 'center'), ('right', 'end'), ('justify', 'justify'))
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><office:document'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
        ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>'
        '<style:style style:name="Standard" style:family="paragraph"/></office:styles><office:automatic-styles>'
        f'{aligned}<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
        '<style:style style:name="BI" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>'
        '<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>'
        '<style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties fo:border="none"/></style:style>'
        f'</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>'
    )


if __name__ == '__main__':
    libreoffice(to_flat_odt(BLOCKS), NAME, 'fodt')
    write_key(NAME, words(BLOCKS), STRUCTURE)
