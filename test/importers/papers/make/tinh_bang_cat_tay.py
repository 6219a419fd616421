"""A council's plan whose table was cut by hand over pages: heads repeated, one task running on in the next part."""
from paper import C, P, T, schedule, words, write_key
from word import Word

NAME = 'tinh-bang-cat-tay'
GROUPS = [
    {'label': 'QUÝ I/2014', 'quarter': 1, 'tasks': [
        {'number': '1', 'content': 'Thẩm tra thành tích các đơn vị đề nghị Cờ thi đua của Chính phủ năm 2013', 'lead': ['Cơ quan Thường trực Hội đồng'], 'support': ['Cục Thuế tỉnh', 'Công an tỉnh']},
        {'number': '2', 'content': ['Bỏ phiếu kín suy tôn đơn vị dẫn đầu các khối;', 'Công bố kết quả trên Cổng thông tin điện tử tỉnh.'], 'lead': ['Hội đồng TĐKT tỉnh'], 'support': ['Sở Thông tin và Truyền thông']},
    ]},
    {'label': 'QUÝ II/2014', 'quarter': 2, 'tasks': [
        {'number': '3', 'content': 'Kiểm điểm nửa nhiệm kỳ thực hiện Nghị quyết Đại hội Thi đua yêu nước tỉnh lần thứ III', 'lead': ['Thường trực Hội đồng'], 'support': ['Văn phòng UBND tỉnh']},
        {'number': '4', 'content': 'Làm việc với 03 cụm thi đua miền núi về việc chấm điểm', 'lead': ['Phó Chủ tịch Hội đồng'], 'support': ['các Cụm trưởng']},
        {'number': '5', 'content': 'Khen thưởng thành tích 60 năm Chiến thắng Điện Biên Phủ', 'lead': ['Hội đồng TĐKT tỉnh'], 'support': ['Bộ CHQS tỉnh', 'Hội Cựu chiến binh tỉnh']},
    ]},
    {'label': 'QUÝ III + IV/2014', 'tasks': [
        {'number': '6', 'content': 'Chuẩn bị nội dung, nhân sự Đại hội Thi đua yêu nước tỉnh lần thứ IV', 'lead': ['Cơ quan Thường trực Hội đồng'], 'support': ['Ban Tuyên giáo Tỉnh ủy']},
        {'number': '7', 'content': 'Họp Hội đồng phiên cuối năm', 'lead': ['Hội đồng TĐKT tỉnh'], 'support': []},
    ]},
]
HEAD = ['**TT**', '**Nội dung công tác**', '**Chủ trì**', '**Phối hợp**']
WIDTHS = [1.2, 8, 3.6, 3.6]


def line(task, content=None):
    return [task['number'], content or task['content'], '\n'.join(task['lead']), ', '.join(task['support'])]


def label(group):
    return [C(P(f'**{group["label"]}**', align='left'), across=4)]


first, second, third = GROUPS
BLOCKS = [
    T([
        [[P('ỦY BAN NHÂN DÂN\nTỈNH LÂM BÌNH', align='center'), P('**HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG**', align='center'), P('Số 03/KH-HĐTĐKT', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Lâm Bình, ngày 20 tháng 01 năm 2014//', align='center')]],
    ], [7, 9.5], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Hoạt động của Hội đồng Thi đua - Khen thưởng tỉnh năm 2014**', align='center'),
    P('Căn cứ Quy chế làm việc của Hội đồng ban hành kèm theo Quyết định số 16/QĐ-HĐTĐKT ngày 04/5/2012; Căn cứ ý kiến của các thành viên tại phiên họp ngày 10/01/2014; Hội đồng Thi đua - Khen thưởng tỉnh đặt kế hoạch hoạt động năm 2014, như sau:', indent=True),
    P('**PHẦN THỨ NHẤT\nYÊU CẦU CHUNG**', align='center'),
    P('Mỗi thành viên Hội đồng được phân công địa bàn phải dự ít nhất hai cuộc sinh hoạt của khối, cụm; ý kiến thẩm định gửi đúng hạn, im lặng coi như đồng ý.', indent=True),
    P('**PHẦN THỨ HAI\nLỊCH HOẠT ĐỘNG**', align='center'),
    T([HEAD, label(first), line(first['tasks'][0]), line(first['tasks'][1], f'- {first["tasks"][1]["content"][0]}')], WIDTHS),
    P('', page=False),
    T([HEAD, ['', f'- {first["tasks"][1]["content"][1]}', '', ''], label(second), line(second['tasks'][0])], WIDTHS),
    P('', page=True),
    T([HEAD, line(second['tasks'][1]), line(second['tasks'][2], 'Khen thưởng thành tích 60 năm')], WIDTHS),
    P('', page=True),
    T([HEAD, ['', 'Chiến thắng Điện Biên Phủ', '', ''], label(third), line(third['tasks'][0]), line(third['tasks'][1])], WIDTHS),
    P('**PHẦN THỨ BA\nTHỰC HIỆN**', align='center'),
    P('Cơ quan Thường trực Hội đồng chuẩn bị tài liệu, gửi trước phiên họp 05 ngày làm việc. Các thành viên vắng mặt gửi phiếu bằng văn bản./.', indent=True),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Thành viên Hội đồng;', '- Các khối, cụm thi đua;', '- Lưu: HĐ.'],
         [P('**TM. HỘI ĐỒNG**', align='center'), P('**PHÓ CHỦ TỊCH THỨ NHẤT**', align='center'), '', P('**Mã Thế Anh**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2014, 'title': 'Hoạt động của Hội đồng Thi đua - Khen thưởng tỉnh năm 2014',
    'issuer': 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG', 'parent': 'ỦY BAN NHÂN DÂN TỈNH LÂM BÌNH', 'number': '03', 'symbol': 'KH-HĐTĐKT', 'place': 'Lâm Bình', 'date': 'ngày 20 tháng 01 năm 2014',
    'opening': {'style': 'can-cu', 'text': 'Hội đồng Thi đua - Khen thưởng tỉnh đặt kế hoạch hoạt động năm 2014, như sau:'},
    'bases': [
        'Quy chế làm việc của Hội đồng ban hành kèm theo Quyết định số 16/QĐ-HĐTĐKT ngày 04/5/2012',
        'ý kiến của các thành viên tại phiên họp ngày 10/01/2014',
    ],
    'sections': [
        {'marker': 'PHẦN THỨ NHẤT', 'level': 1, 'title': 'YÊU CẦU CHUNG', 'paragraphs': 1, 'items': 0},
        {'marker': 'PHẦN THỨ HAI', 'level': 1, 'title': 'LỊCH HOẠT ĐỘNG', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'PHẦN THỨ BA', 'level': 1, 'title': 'THỰC HIỆN', 'paragraphs': 1, 'items': 0},
    ],
    'schedule': schedule(['TT', 'Nội dung công tác', 'Chủ trì', 'Phối hợp'], GROUPS),
    'recipients': ['Thành viên Hội đồng', 'Các khối, cụm thi đua'],
    'archive': 'HĐ',
    'signature': [{'lines': ['TM. HỘI ĐỒNG', 'PHÓ CHỦ TỊCH THỨ NHẤT'], 'name': 'Mã Thế Anh'}],
    'doubts': [
        'Bảng bị cắt làm bốn, đầu bảng lặp lại ba lần: chỉ là một bảng.',
        'Dòng không số ở đầu bảng thứ hai là ý sau của việc 2.',
        'Dòng không số ở đầu bảng thứ tư nối tiếp giữa câu của việc 5, không phải một ý riêng.',
        'Nhóm “QUÝ III + IV/2014” gồm hai quý.',
        'Hai căn cứ viết liền trong một đoạn, mỗi căn cứ có chữ “Căn cứ”.',
        'Mục đánh theo “PHẦN THỨ …” không phải I, II, III.',
        '“Thường trực Hội đồng” và “Cơ quan Thường trực Hội đồng” là một hay hai đơn vị.',
        '“các Cụm trưởng” là tên gọi chung.',
    ],
}
if __name__ == '__main__':
    word = Word()
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
