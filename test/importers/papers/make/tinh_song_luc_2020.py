"""A province's plan in another hand: typed as HTML, made into Word by LibreOffice, items as automatic lists."""
from paper import C, P, T, libreoffice, schedule, to_html, words, write_key

NAME = 'tinh-song-luc-2020'
GROUPS = [
    {'label': 'Quí I/2020', 'quarter': 1, 'tasks': [
        {'number': '1', 'content': 'Ban hành Chỉ thị của Chủ tịch UBND tỉnh về phát động phong trào thi đua lập thành tích chào mừng Đại hội Đảng bộ các cấp', 'units': ['Văn phòng UBND tỉnh', 'Ban Thi đua - Khen thưởng']},
        {'number': '2', 'content': 'Kiện toàn Hội đồng Thi đua - Khen thưởng tỉnh theo quy định mới', 'units': ['Ban Thi đua - Khen thưởng']},
        {'number': '3', 'content': 'Phân chia Cụm, Khối thi đua; công bố đơn vị làm Trưởng, Phó Cụm, Khối', 'units': ['Ban Thi đua - Khen thưởng', 'Các Cụm, Khối thi đua']},
    ]},
    {'label': 'Quí II/2020', 'quarter': 2, 'tasks': [
        {'number': '4', 'content': 'Chỉ đạo đại hội thi đua yêu nước cấp huyện, xong trước ngày 30/6/2020', 'units': ['UBND các huyện, thị xã, thành phố']},
        {'number': '5', 'content': 'Phát động đợt thi đua cao điểm phòng, chống dịch bệnh và phục hồi sản xuất', 'units': ['UBND tỉnh', 'Sở Y tế', 'Mặt trận Tổ quốc và các đoàn thể']},
    ]},
    {'label': 'Quí III/2020', 'quarter': 3, 'tasks': [
        {'number': '6', 'content': 'Tổ chức Đại hội Thi đua yêu nước tỉnh lần thứ V', 'units': ['UBND tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh', 'Ban Thi đua - Khen thưởng', 'Các sở, ngành liên quan']},
        {'number': '7', 'content': 'Lựa chọn đại biểu dự Đại hội Thi đua yêu nước toàn quốc lần thứ X', 'units': ['Hội đồng Thi đua - Khen thưởng tỉnh']},
        {'number': '8', 'content': 'In ấn kỷ yếu “Những bông hoa bên dòng Sông Lục”', 'units': ['Ban TĐ-KT', 'Hội Văn học nghệ thuật tỉnh']},
    ]},
    {'label': 'Quí IV/2020', 'quarter': 4, 'tasks': [
        {'number': '9', 'content': 'Tham gia Đại hội Thi đua yêu nước toàn quốc', 'units': ['UBND tỉnh', 'Ban Thi đua - Khen thưởng']},
        {'number': '10', 'content': 'Tổng kết phong trào “Cả nước chung sức xây dựng nông thôn mới” giai đoạn 2016 - 2020', 'units': ['Sở Nông nghiệp và PTNT', 'Văn phòng Điều phối NTM tỉnh', 'Ban Thi đua - Khen thưởng']},
        {'number': '11', 'content': 'Báo cáo kết quả năm và đề xuất nhiệm vụ năm 2021', 'units': ['Ban Thi đua - Khen thưởng']},
    ]},
]
rows = [['**STT**', '**Nội dung công việc**', '**Cơ quan, đơn vị thực hiện**']]
for group in GROUPS:
    rows.append(['', C(P(f'**{group["label"]}**', align='left'), across=2)])
    for task in group['tasks']:
        rows.append([task['number'], task['content'], P('\n'.join(f'{unit};' for unit in task['units'][:-1]) + ('\n' if len(task['units']) > 1 else '') + f'{task["units"][-1]}.', align='left')])

BLOCKS = [
    T([
        [[P('**UBND TỈNH SÔNG LỤC**', align='center')], [P('**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc**', align='center')]],
        [P('Số: 112 /KH-UBND', align='center'), P('//Sông Lục, ngày 06 tháng 3 năm 2020//', align='center')],
    ], [6.5, 10], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Công tác thi đua, khen thưởng tỉnh Sông Lục năm 2020**', align='center'),
    P('Thực hiện Kế hoạch số 07/KH-HĐTĐKT ngày 15/01/2020 của Hội đồng Thi đua - Khen thưởng Trung ương về tổ chức đại hội thi đua yêu nước các cấp; Quyết định số 4011/QĐ-UBND ngày 27/12/2019 của UBND tỉnh về giao chỉ tiêu kế hoạch năm 2020. UBND tỉnh xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2020 với những nội dung chủ yếu sau đây:'),
    P('**I. MỤC TIÊU**', align='left'),
    P('Nâng chất lượng phong trào thi đua ở cơ sở; phấn đấu 100% xã, phường, thị trấn tổ chức hội nghị điển hình tiên tiến và toàn tỉnh có ít nhất 02 tập thể, cá nhân được đề nghị danh hiệu Anh hùng Lao động.'),
    P('**II. NỘI DUNG CÔNG VIỆC**', align='left'),
    T(rows, [1, 9, 6]),
    P('**III. CÁC GIẢI PHÁP CHỦ YẾU**', align='left'),
    P('Củng cố tổ chức bộ máy làm công tác thi đua, khen thưởng từ tỉnh đến cơ sở, bảo đảm mỗi xã có ít nhất một công chức kiêm nhiệm được tập huấn.', auto='1.', list='a'),
    P('Gắn thi đua với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.', auto='2.', list='a'),
    P('Tăng cường thanh tra, giải quyết dứt điểm đơn thư về khen thưởng thành tích kháng chiến.', auto='3.', list='a'),
    P('Bố trí kinh phí tổ chức đại hội từ nguồn sự nghiệp và xã hội hóa.', auto='4.', list='a'),
    P('**IV. TỔ CHỨC THỰC HIỆN**', align='left'),
    P('Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các huyện, thị xã, thành phố chịu trách nhiệm thi hành Kế hoạch này.', auto='1.', list='b'),
    P('Ban Thi đua - Khen thưởng là cơ quan thường trực, có nhiệm vụ hướng dẫn, theo dõi và tổng hợp báo cáo UBND tỉnh./.', auto='2.', list='b'),
    T([
        [[P('**//Nơi nhận://**', align='left'), P('- Hội đồng TĐ-KT Trung ương;\n- Thường trực Tỉnh uỷ;\n- Chủ tịch UBND tỉnh;\n- Các thành viên Hội đồng TĐ-KT tỉnh;\n- Như phần III;\n- Lưu: VT, TĐ (02).', align='left')],
         [P('**CHỦ TỊCH**', align='center'), P('', align='center'), P('//(đã ký)//', align='center'), P('**Đoàn Văn Thái**', align='center')]],
    ], [8, 8], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2020, 'title': 'Công tác thi đua, khen thưởng tỉnh Sông Lục năm 2020',
    'issuer': 'UBND TỈNH SÔNG LỤC', 'number': '112', 'symbol': 'KH-UBND', 'place': 'Sông Lục',
    'date': 'ngày 06 tháng 3 năm 2020',
    'opening': {'style': 'thuc-hien', 'mark': '.', 'text': 'UBND tỉnh xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2020 với những nội dung chủ yếu sau đây:'},
    'bases': [
        'Kế hoạch số 07/KH-HĐTĐKT ngày 15/01/2020 của Hội đồng Thi đua - Khen thưởng Trung ương về tổ chức đại hội thi đua yêu nước các cấp',
        'Quyết định số 4011/QĐ-UBND ngày 27/12/2019 của UBND tỉnh về giao chỉ tiêu kế hoạch năm 2020',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'MỤC TIÊU', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'NỘI DUNG CÔNG VIỆC', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'CÁC GIẢI PHÁP CHỦ YẾU', 'paragraphs': 0, 'items': 4},
        {'marker': 'IV.', 'level': 1, 'title': 'TỔ CHỨC THỰC HIỆN', 'paragraphs': 0, 'items': 2},
    ],
    'schedule': schedule(['STT', 'Nội dung công việc', 'Cơ quan, đơn vị thực hiện'], GROUPS),
    'recipients': ['Hội đồng TĐ-KT Trung ương', 'Thường trực Tỉnh uỷ', 'Chủ tịch UBND tỉnh', 'Các thành viên Hội đồng TĐ-KT tỉnh', 'Như phần III'],
    'archive': 'VT, TĐ (02)',
    'signature': [{'lines': ['CHỦ TỊCH'], 'name': 'Đoàn Văn Thái'}],
    'outside': ['(đã ký)'],
    'doubts': [
        '“(đã ký)” không phải tên người ký, không có chỗ trong kế hoạch.',
        '“Ban TĐ-KT” và “Ban Thi đua - Khen thưởng” là một đơn vị; đơn vị nhận việc 8 cần hỏi.',
        'Sau căn cứ cuối là dấu chấm chứ không phải dấu phẩy: giữ nguyên khi in lại.',
        '“Như phần III” nhiều khả năng là nhầm với phần IV; chỉ hỏi, không sửa.',
        'Tiêu ngữ viết bằng dấu gạch dài, “HOÀ” và “Tỉnh uỷ” theo lối bỏ dấu cũ.',
    ],
}
if __name__ == '__main__':
    libreoffice(to_html(BLOCKS, NAME), NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
