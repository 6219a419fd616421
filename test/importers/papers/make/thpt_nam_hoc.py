"""A school's plan for a school year, months of two calendar years, automatic numbers in the table's first column."""
from paper import C, P, T, schedule, words, write_key
from word import Word

NAME = 'thpt-nam-hoc'
GROUPS = [
    {'label': 'Tháng 9/2023', 'month': '2023-09', 'tasks': [
        {'number': '1', 'content': 'Khai giảng, phát động thi đua “Dạy tốt - Học tốt”', 'units': ['BGH', 'Công đoàn'], 'place': 'Sân trường'},
        {'number': '2', 'content': 'Hội nghị viên chức: thông qua chỉ tiêu thi đua', 'units': ['BGH', 'Các tổ chuyên môn'], 'place': 'Hội trường A'},
    ]},
    {'label': 'Tháng 11/2023', 'month': '2023-11', 'tasks': [
        {'number': '3', 'content': 'Hội giảng chào mừng Ngày Nhà giáo Việt Nam 20-11', 'units': ['Các tổ chuyên môn'], 'place': 'Các lớp'},
        {'number': '4', 'content': 'Hội diễn văn nghệ, báo tường khối 10, 11, 12', 'units': ['Đoàn trường', 'GVCN'], 'place': 'Nhà đa năng'},
    ]},
    {'label': 'Tháng 01/2024', 'month': '2024-01', 'tasks': [
        {'number': '5', 'content': 'Sơ kết học kỳ I, khen học sinh xuất sắc', 'units': ['BGH', 'GVCN'], 'place': 'Sân trường'},
    ]},
    {'label': 'Tháng 3/2024', 'month': '2024-03', 'tasks': [
        {'number': '6', 'content': 'Nộp sáng kiến kinh nghiệm về Hội đồng thi đua', 'units': ['Giáo viên đăng ký CSTĐ'], 'place': 'Văn phòng'},
        {'number': '7', 'content': 'Thi nghiên cứu khoa học cấp trường', 'units': ['Tổ Lý - Hóa - Sinh'], 'place': 'Phòng thí nghiệm'},
    ]},
    {'label': 'Tháng 5/2024', 'month': '2024-05', 'tasks': [
        {'number': '8', 'content': 'Bình xét thi đua năm học, lập hồ sơ gửi Sở', 'units': ['Hội đồng thi đua'], 'place': 'Phòng họp'},
    ]},
]
rows = [['**TT**', '**Nội dung hoạt động**', '**Phụ trách**', '**Địa điểm**']]
for group in GROUPS:
    rows.append([C(P(f'**{group["label"]}**', align='center'), across=4)])
    for task in group['tasks']:
        rows.append([P('', auto=task['number'], list='count'), task['content'], ', '.join(task['units']), task['place']])

BLOCKS = [
    T([
        [[P('SỞ GDĐT ĐÔNG SƠN', align='center'), P('**TRƯỜNG THPT NGUYỄN THỊ LỘ**', align='center')], [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center')]],
        [P('Số: 71/KH-NTL', align='center'), P('//Đông Sơn, ngày 12 tháng 9 năm 2023//', align='center')],
    ], [7, 9.5], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**THI ĐUA, KHEN THƯỞNG NĂM HỌC 2023-2024**', align='center'),
    P('//Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;//'),
    P('//Căn cứ Thông tư số 29/2023/TT-BGDĐT ngày 29 tháng 12 năm 2023 của Bộ Giáo dục và Đào tạo hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục;//'),
    P('//Căn cứ nhiệm vụ năm học và tình hình của nhà trường.//'),
    P('Trường THPT Nguyễn Thị Lộ xây dựng kế hoạch thi đua năm học 2023-2024 như sau:'),
    P('**Đặc điểm tình hình**', auto='I.', level=0),
    P('**Thuận lợi**', auto='1.', level=1),
    P('Trường có 78 cán bộ, giáo viên; 100% đạt chuẩn, 31% trên chuẩn.'),
    P('**Khó khăn**', auto='2.', level=1),
    P('Nhiều em nhà xa, phải trọ học; phòng bộ môn xuống cấp.'),
    P('**Chỉ tiêu**', auto='II.', level=0),
    P('Chiến sĩ thi đua cấp tỉnh: 01;', auto='-', list='dash'),
    P('Chiến sĩ thi đua cơ sở: 11;', auto='-', list='dash'),
    P('Lao động tiên tiến: 70;', auto='-', list='dash'),
    P('Danh hiệu trường: Tập thể lao động xuất sắc.', auto='-', list='dash'),
    P('**Lịch hoạt động**', auto='III.', level=0),
    T(rows, [1.2, 8, 4, 3.3]),
    P('**Biện pháp**', auto='IV.', level=0),
    P('**Về tuyên truyền**', auto='1.', level=1),
    P('Giới thiệu gương nhà giáo tận tụy trên trang thông tin của trường.'),
    P('**Về đánh giá**', auto='2.', level=1),
    P('Chấm điểm hằng tháng theo thang 100; kết quả niêm yết công khai tại phòng hội đồng.'),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Sở GDĐT (để báo cáo);', '- Các tổ chuyên môn (để thực hiện);', '- Lưu: VT.'],
         [P('**KT. HIỆU TRƯỞNG**', align='center'), P('**PHÓ HIỆU TRƯỞNG**', align='center'), '', P('**Hà Thị Kim Liên**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'schoolYear': '2023-2024', 'title': 'THI ĐUA, KHEN THƯỞNG NĂM HỌC 2023-2024',
    'issuer': 'TRƯỜNG THPT NGUYỄN THỊ LỘ', 'parent': 'SỞ GDĐT ĐÔNG SƠN', 'number': '71', 'symbol': 'KH-NTL', 'place': 'Đông Sơn', 'date': 'ngày 12 tháng 9 năm 2023',
    'opening': {'style': 'can-cu', 'text': 'Trường THPT Nguyễn Thị Lộ xây dựng kế hoạch thi đua năm học 2023-2024 như sau:'},
    'bases': [
        'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
        'Thông tư số 29/2023/TT-BGDĐT ngày 29 tháng 12 năm 2023 của Bộ Giáo dục và Đào tạo hướng dẫn công tác thi đua, khen thưởng ngành Giáo dục',
        'nhiệm vụ năm học và tình hình của nhà trường',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'Đặc điểm tình hình', 'paragraphs': 0, 'items': 0},
        {'marker': '1.', 'level': 2, 'title': 'Thuận lợi', 'paragraphs': 1, 'items': 0},
        {'marker': '2.', 'level': 2, 'title': 'Khó khăn', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'Chỉ tiêu', 'paragraphs': 0, 'items': 4},
        {'marker': 'III.', 'level': 1, 'title': 'Lịch hoạt động', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'IV.', 'level': 1, 'title': 'Biện pháp', 'paragraphs': 0, 'items': 0},
        {'marker': '1.', 'level': 2, 'title': 'Về tuyên truyền', 'paragraphs': 1, 'items': 0},
        {'marker': '2.', 'level': 2, 'title': 'Về đánh giá', 'paragraphs': 1, 'items': 0},
    ],
    'schedule': schedule(['TT', 'Nội dung hoạt động', 'Phụ trách', 'Địa điểm'], GROUPS),
    'recipients': ['Sở GDĐT (để báo cáo)', 'Các tổ chuyên môn (để thực hiện)'],
    'archive': 'VT',
    'signature': [{'lines': ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'], 'name': 'Hà Thị Kim Liên'}],
    'doubts': [
        'Kế hoạch ký ngày 12/9/2023 mà dẫn Thông tư ngày 29/12/2023: ngày sau ngày ký.',
        'Tên kế hoạch in hoa toàn bộ: giữ chữ hoa hay viết lại thành chữ thường.',
        '“Giáo viên đăng ký CSTĐ” và “GVCN” là tên gọi chung, không phải đơn vị.',
        'Cột “Phụ trách” là người chủ trì hay người thực hiện.',
        'Văn bản thiếu “./.” ở cuối.',
    ],
}
if __name__ == '__main__':
    word = Word(lists={'main': ['I.', '1.'], 'dash': ['-'], 'count': ['1']})
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
