"""A corporation's plan for five years: groups by year, a table of targets that is no schedule, an annex; by LibreOffice."""
from paper import C, P, T, UP, libreoffice, schedule, to_html, words, write_key

NAME = 'tong-cong-ty-giai-doan'
GROUPS = [
    {'label': 'Năm 2021', 'year': 2021, 'tasks': [
        {'content': 'Sửa Quy chế thi đua, khen thưởng của Tổng công ty', 'lead': ['Ban Tổ chức nhân sự'], 'support': ['Ban Pháp chế']},
        {'content': 'Phát động thi đua 5 năm tại 19 đơn vị thành viên', 'lead': ['Hội đồng thành viên'], 'support': ['Công đoàn Tổng công ty']},
    ]},
    {'label': 'Năm 2023', 'year': 2023, 'tasks': [
        {'content': 'Sơ kết giữa kỳ, điều chỉnh chỉ tiêu', 'lead': ['Ban Kế hoạch'], 'support': ['Ban Tổ chức nhân sự']},
        {'content': 'Gặp mặt thợ lò có 20 năm công tác', 'lead': ['Công đoàn Tổng công ty'], 'support': ['các công ty than']},
    ]},
    {'label': 'Năm 2025', 'year': 2025, 'tasks': [
        {'content': 'Tổng kết phong trào “Khai thác an toàn - Thu hồi tối đa”', 'lead': ['Ban An toàn'], 'support': ['Ban Kỹ thuật']},
        {'content': 'Đại hội điển hình tiên tiến Tổng công ty lần thứ VI', 'lead': ['Ban Tổ chức nhân sự'], 'support': ['Văn phòng', 'Công đoàn Tổng công ty']},
        {'content': 'Đề nghị phong tặng danh hiệu Anh hùng Lao động cho 01 tập thể', 'lead': ['Hội đồng Thi đua - Khen thưởng'], 'support': []},
    ]},
]
rows = [['**Năm**', '**Công việc**', '**Chủ trì**', '**Phối hợp**']]
for group in GROUPS:
    for index, task in enumerate(group['tasks']):
        label = C(P(f'**{group["label"]}**', align='center'), down=len(group['tasks'])) if index == 0 else UP
        rows.append([label, task['content'], task['lead'][0], ', '.join(task['support'])])
BLOCKS = [
    T([
        [[P('ỦY BAN QUẢN LÝ VỐN NHÀ NƯỚC', align='center'), P('**TỔNG CÔNG TY THAN BẮC SƠN**', align='center'), P('Số: 1201/KH-TBS', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//Hạ Sơn, ngày 30 tháng 6 năm 2021//', align='center')]],
    ], [8, 8], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Thi đua, khen thưởng giai đoạn 2021 - 2025**', align='center'),
    P('//Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;//'),
    P('//Căn cứ Điều lệ tổ chức và hoạt động của Tổng công ty;//'),
    P('//Căn cứ Nghị quyết số 77-NQ/ĐU ngày 12 tháng 4 năm 2021 của Đảng ủy Tổng công ty về phát triển bền vững;//'),
    P('Tổng Giám đốc ban hành Kế hoạch thi đua, khen thưởng giai đoạn 2021 - 2025 gồm các nội dung sau:'),
    P('**Điểm xuất phát**', auto='I.', list='m1', align='left'),
    P('Kết thúc giai đoạn 2016 - 2020, Tổng công ty sản xuất 21 triệu tấn than, thu nhập bình quân 13,4 triệu đồng/người/tháng, còn để xảy ra 04 vụ tai nạn nghiêm trọng.'),
    P('**Chỉ tiêu đến năm 2025**', auto='II.', list='m2', align='left'),
    T([['**Chỉ tiêu**', '**Đơn vị tính**', '**Mức phấn đấu**'], ['Sản lượng than nguyên khai', 'triệu tấn', '≥ 24'], ['Năng suất lao động tăng bình quân', '%/năm', '≥ 6'], ['Tai nạn lao động nghiêm trọng', 'vụ/năm', '≤ 1']], [8, 4, 4]),
    P('**Công việc theo năm**', auto='III.', list='m3', align='left'),
    T(rows, [2, 7, 4, 3]),
    P('**Tổ chức thực hiện**', auto='IV.', list='m4', align='left'),
    P('Các công ty, đơn vị thành viên xây dựng kế hoạch hằng năm phù hợp Kế hoạch này, gửi Tổng công ty trước ngày 31 tháng 01.'),
    P('Ban Tổ chức nhân sự kiểm tra theo Phụ lục./.'),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- Ủy ban QLVNN (để b/c);', '- HĐTV, TGĐ, các PTGĐ;', '- Các đơn vị thành viên;', '- Lưu: VT, TCNS (3b).'],
         [P('**TỔNG GIÁM ĐỐC**', align='center'), P('', align='center'), P('**Quách Đình Sơn**', align='center')]],
    ], [8, 8], borders=False, head=False),
    P('**PHỤ LỤC**\n**Lịch kiểm tra của Tổng công ty**', align='center', page=True),
    P('//(Kèm theo Kế hoạch số 1201/KH-TBS ngày 30 tháng 6 năm 2021)//', align='center'),
    P('Đợt 1: tháng 10 năm 2022, tại khối hầm lò.', align='left'),
    P('Đợt 2: tháng 10 năm 2024, tại khối lộ thiên và sàng tuyển.', align='left'),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'period': '2021 - 2025', 'title': 'Thi đua, khen thưởng giai đoạn 2021 - 2025',
    'issuer': 'TỔNG CÔNG TY THAN BẮC SƠN', 'parent': 'ỦY BAN QUẢN LÝ VỐN NHÀ NƯỚC', 'number': '1201', 'symbol': 'KH-TBS', 'place': 'Hạ Sơn', 'date': 'ngày 30 tháng 6 năm 2021',
    'opening': {'style': 'can-cu', 'text': 'Tổng Giám đốc ban hành Kế hoạch thi đua, khen thưởng giai đoạn 2021 - 2025 gồm các nội dung sau:'},
    'bases': [
        'Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
        'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
        'Điều lệ tổ chức và hoạt động của Tổng công ty',
        'Nghị quyết số 77-NQ/ĐU ngày 12 tháng 4 năm 2021 của Đảng ủy Tổng công ty về phát triển bền vững',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'Điểm xuất phát', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'Chỉ tiêu đến năm 2025', 'paragraphs': 0, 'items': 0, 'tables': 1},
        {'marker': 'III.', 'level': 1, 'title': 'Công việc theo năm', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'IV.', 'level': 1, 'title': 'Tổ chức thực hiện', 'paragraphs': 2, 'items': 0},
    ],
    'schedule': schedule(['Năm', 'Công việc', 'Chủ trì', 'Phối hợp'], GROUPS),
    'annexes': [{'title': 'Lịch kiểm tra của Tổng công ty', 'paragraphs': 2}],
    'recipients': ['Ủy ban QLVNN (để b/c)', 'HĐTV, TGĐ, các PTGĐ', 'Các đơn vị thành viên'],
    'archive': 'VT, TCNS (3b)',
    'signature': [{'lines': ['TỔNG GIÁM ĐỐC'], 'name': 'Quách Đình Sơn'}],
    'doubts': [
        'Bảng chỉ tiêu ở phần II không phải bảng nhiệm vụ; có thể đọc thành chỉ tiêu (≥ 24 triệu tấn).',
        'Hai Luật nối bằng “và” trong một dòng căn cứ: một hay hai căn cứ.',
        'Căn cứ cuối kết thúc bằng “;”.',
        'Phụ lục sau chữ ký; “(Kèm theo Kế hoạch số …)” do mẫu in ra, không phải Quyết định.',
        '“các công ty than” là tên gọi chung.',
    ],
}
if __name__ == '__main__':
    libreoffice(to_html(BLOCKS, NAME), NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
