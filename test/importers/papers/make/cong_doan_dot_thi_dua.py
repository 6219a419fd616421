"""A trade union's plan by campaigns (đợt thi đua), typed as HTML and made into Word by LibreOffice."""
from paper import C, P, T, libreoffice, schedule, to_html, words, write_key

NAME = 'cong-doan-dot-thi-dua'
GROUPS = [
    {'label': 'Đợt 1: “Lao động giỏi mừng Đảng, mừng Xuân” (từ 02/01/2017 đến 28/02/2017)', 'campaign': {'name': 'Đợt 1', 'theme': 'Lao động giỏi mừng Đảng, mừng Xuân', 'from': '02/01/2017', 'to': '28/02/2017'}, 'tasks': [
        {'content': 'Đăng ký công trình, sản phẩm thi đua tại từng tổ sản xuất', 'lead': ['Công đoàn cơ sở'], 'due': '15/01/2017'},
        {'content': 'Tổ chức “Tết sum vầy” cho công nhân xa quê', 'lead': ['Ban Chính sách - Pháp luật'], 'due': '22/01/2017'},
    ]},
    {'label': 'Đợt 2: “Tháng Công nhân - sáng tạo, an toàn” (từ 01/4/2017 đến 31/5/2017)', 'campaign': {'name': 'Đợt 2', 'theme': 'Tháng Công nhân - sáng tạo, an toàn', 'from': '01/4/2017', 'to': '31/5/2017'}, 'tasks': [
        {'content': 'Tuyên dương 45 công nhân lao động tiêu biểu', 'lead': ['Ban Tuyên giáo - Nữ công'], 'due': '01/5/2017'},
        {'content': 'Kiểm tra mạng lưới an toàn, vệ sinh viên ở các phân xưởng', 'lead': ['Ban Chính sách - Pháp luật'], 'due': '20/5/2017'},
        {'content': 'Sơ kết phong trào “Mỗi kỹ sư một ý tưởng”', 'lead': ['Công đoàn cơ sở'], 'due': '31/5/2017'},
    ]},
    {'label': 'Đợt 3: “Về đích trước kế hoạch” (từ 01/9/2017 đến 15/12/2017)', 'campaign': {'name': 'Đợt 3', 'theme': 'Về đích trước kế hoạch', 'from': '01/9/2017', 'to': '15/12/2017'}, 'tasks': [
        {'content': 'Phát động nước rút 100 ngày', 'lead': ['Thường trực Liên đoàn'], 'due': '06/9/2017'},
        {'content': 'Chấm điểm thi đua công đoàn cơ sở', 'lead': ['Ban Tổ chức - Kiểm tra'], 'due': '10/12/2017'},
    ]},
]
rows = [['**Nội dung**', '**Bộ phận phụ trách**', '**Thời hạn**']]
for group in GROUPS:
    rows.append([C(P(f'//**{group["label"]}**//', align='left'), across=3)])
    for task in group['tasks']:
        rows.append([f'- {task["content"]}', task['lead'][0], task['due']])

BLOCKS = [
    T([
        [[P('TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', align='center'), P('**LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ GIANG**', align='center'), P('Số: 10-KH/LĐLĐ', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Trà Giang, ngày 30 tháng 12 năm 2016//', align='center')]],
    ], [8, 8], borders=False, head=False),
    P('**KẾ HOẠCH\nTổ chức các đợt thi đua trong công nhân, viên chức, lao động năm 2017**', align='center'),
    P('Thực hiện Hướng dẫn số 1900/HD-TLĐ ngày 15/12/2016 của Tổng Liên đoàn Lao động Việt Nam về tổ chức phong trào thi đua năm 2017 và Kế hoạch công tác năm của Ban Thường vụ, Liên đoàn Lao động tỉnh Trà Giang xây dựng kế hoạch tổ chức ba đợt thi đua như sau:'),
    P('**1. Đối tượng tham gia**', align='left'),
    P('Toàn thể đoàn viên, công nhân, viên chức, lao động trong 312 công đoàn cơ sở trực thuộc.'),
    P('**2. Các đợt thi đua**', align='left'),
    T(rows, [9, 4, 3]),
    P('**3. Tiêu chuẩn khen thưởng**', align='left'),
    P('Tập thể: có từ 80% đoàn viên đạt danh hiệu Lao động giỏi, không để xảy ra tai nạn lao động nghiêm trọng.', auto='a.', list='k'),
    P('Cá nhân: có sáng kiến được hội đồng cơ sở công nhận, giá trị làm lợi từ 20 triệu đồng trở lên.', auto='b.', list='k'),
    P('**4. Thực hiện**', align='left'),
    P('Kết thúc mỗi đợt, các công đoàn cấp trên cơ sở gửi báo cáo về Liên đoàn Lao động tỉnh (qua Ban Tuyên giáo - Nữ công) chậm nhất sau 07 ngày.'),
    P('Nhận được kế hoạch này, yêu cầu các cấp công đoàn triển khai ngay.'),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Thường trực Tổng Liên đoàn;', '- Ban TĐKT tỉnh;', '- CĐ cấp trên cơ sở;', '- Lưu VT, TGNC.'],
         [P('**TM. BAN THƯỜNG VỤ**', align='center'), P('**PHÓ CHỦ TỊCH THƯỜNG TRỰC**', align='center'), P('', align='center'), P('**Ngô Thị Kim Oanh**', align='center')]],
    ], [8, 8], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2017, 'title': 'Tổ chức các đợt thi đua trong công nhân, viên chức, lao động năm 2017',
    'issuer': 'LIÊN ĐOÀN LAO ĐỘNG TỈNH TRÀ GIANG', 'parent': 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'number': '10', 'symbol': '-KH/LĐLĐ', 'place': 'Trà Giang', 'date': 'ngày 30 tháng 12 năm 2016',
    'opening': {'style': 'thuc-hien', 'text': 'Liên đoàn Lao động tỉnh Trà Giang xây dựng kế hoạch tổ chức ba đợt thi đua như sau:'},
    'bases': [
        'Hướng dẫn số 1900/HD-TLĐ ngày 15/12/2016 của Tổng Liên đoàn Lao động Việt Nam về tổ chức phong trào thi đua năm 2017',
        'Kế hoạch công tác năm của Ban Thường vụ',
    ],
    'sections': [
        {'marker': '1.', 'level': 1, 'title': 'Đối tượng tham gia', 'paragraphs': 1, 'items': 0},
        {'marker': '2.', 'level': 1, 'title': 'Các đợt thi đua', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': '3.', 'level': 1, 'title': 'Tiêu chuẩn khen thưởng', 'paragraphs': 0, 'items': 2},
        {'marker': '4.', 'level': 1, 'title': 'Thực hiện', 'paragraphs': 2, 'items': 0},
    ],
    'schedule': schedule(['Nội dung', 'Bộ phận phụ trách', 'Thời hạn'], GROUPS),
    'recipients': ['Thường trực Tổng Liên đoàn', 'Ban TĐKT tỉnh', 'CĐ cấp trên cơ sở'],
    'archive': 'VT, TGNC',
    'signature': [{'lines': ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'], 'name': 'Ngô Thị Kim Oanh'}],
    'doubts': [
        'Kế hoạch năm 2017 ký ngày 30/12/2016.',
        '“và Kế hoạch công tác năm của Ban Thường vụ” là căn cứ thứ hai, không có số và ngày, nối bằng “và”.',
        'Số “10-KH/LĐLĐ” dùng gạch nối thay cho gạch chéo.',
        'Cột “Bộ phận phụ trách” được hiểu là người chủ trì hay người thực hiện.',
        'Thiếu “./.” ở cuối; “Lưu VT” không có dấu hai chấm.',
    ],
}
if __name__ == '__main__':
    libreoffice(to_html(BLOCKS, NAME), NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
