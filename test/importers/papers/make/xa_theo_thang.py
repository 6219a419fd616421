"""A commune's plan by months; the letterhead and the signature stand by tabs and blanks, not in tables."""
from paper import P, T, schedule, words, write_key
from word import Word

NAME = 'xa-theo-thang'
GROUPS = [
    {'label': 'Tháng 01', 'month': 1, 'tasks': [
        {'number': '01', 'content': 'Họp Hội đồng TĐKT xã, thống nhất nội dung giao ước', 'units': ['Hội đồng TĐKT xã']},
        {'number': '02', 'content': 'Phát động thi đua “Mùa xuân làm thủy lợi nội đồng”', 'units': ['UBND xã', 'Hội Nông dân', '08 thôn']},
    ]},
    {'label': 'Tháng 3', 'month': 3, 'tasks': [
        {'number': '03', 'content': 'Biểu dương phụ nữ “Giỏi việc nước, đảm việc nhà” nhân ngày 8-3', 'units': ['Hội LHPN xã']},
    ]},
    {'label': 'Tháng 5', 'month': 5, 'tasks': [
        {'number': '04', 'content': 'Chấm điểm “Thôn sáng - xanh - sạch - đẹp” lần 1', 'units': ['Công chức VH-XH', 'MTTQ xã']},
        {'number': '05', 'content': 'Viết bài gương người tốt việc tốt phát trên loa truyền thanh', 'units': ['Đài truyền thanh xã']},
    ]},
    {'label': 'Tháng 8', 'month': 8, 'tasks': [
        {'number': '06', 'content': 'Khen học sinh nghèo vượt khó đầu năm học mới', 'units': ['Hội Khuyến học', 'Trường THCS Hòa Lạc']},
    ]},
    {'label': 'Tháng 11 - 12', 'tasks': [
        {'number': '07', 'content': 'Bình xét Gia đình văn hóa, Khu dân cư văn hóa', 'units': ['Ban công tác Mặt trận 08 thôn']},
        {'number': '08', 'content': 'Tổng kết, trình UBND huyện khen thưởng', 'units': ['Văn phòng - Thống kê']},
    ]},
]
rows = [['**Tháng**', '**Số TT**', '**Việc phải làm**', '**Ai làm**']]
for group in GROUPS:
    for index, task in enumerate(group['tasks']):
        label = P(f'**{group["label"]}**', align='center') if index == 0 else ''
        rows.append([label, task['number'], task['content'], '; '.join(task['units'])])

BLOCKS = [
    P('\tỦY BAN NHÂN DÂN\t**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='left', tabs=(3, 11), size=12),
    P('\t**XÃ HÒA LẠC**\t**Độc lập - Tự do - Hạnh phúc**', align='left', tabs=(3, 11), size=12),
    P('\tSố: 04/KH-UBND\t//Hòa Lạc, ngày 8 tháng 01 năm 2016//', align='left', tabs=(3, 11)),
    P(''),
    P('**KẾ HOẠCH**', align='center', size=15),
    P('**V/v thi đua, khen thưởng năm 2016**', align='center'),
    P(''),
    P('     - Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;', align='left'),
    P('     - Căn cứ Kế hoạch số 11/KH-UBND ngày 05/01/2016 của UBND huyện Kim Sơn về công tác thi đua, khen thưởng năm 2016;', align='left'),
    P('     - Căn cứ tình hình thực tế của địa phương,', align='left'),
    P('     UBND xã Hòa Lạc xây dựng kế hoạch thi đua như sau:', align='left'),
    P('**A. CHỈ TIÊU**', align='left'),
    P('- Sản lượng lương thực: 4.200 tấn;', align='left'),
    P('- Hộ nghèo giảm còn dưới 5%;', align='left'),
    P('- 100% thôn giữ vững danh hiệu văn hóa.', align='left'),
    P('**B. LỊCH THỰC HIỆN**', align='left'),
    T(rows, [2.5, 1.5, 8, 4.5]),
    P('**C. PHÂN CÔNG**', align='left'),
    P('Ông Phó Chủ tịch phụ trách Văn hóa - Xã hội trực tiếp chỉ đạo. Các ông, bà trưởng thôn, bí thư chi bộ, trưởng các đoàn thể có trách nhiệm đưa kế hoạch này đến từng hộ dân.', indent=True),
    P('Trong quá trình thực hiện, có gì vướng mắc báo cáo về UBND xã để giải quyết ./.', indent=True),
    P(''),
    P('**//Nơi nhận://**                                         **TM. UBND XÃ**', align='left'),
    P('- UBND huyện;                                         **CHỦ TỊCH**', align='left'),
    P('- Đảng ủy, HĐND;', align='left'),
    P('- MTTQ và các đoàn thể;', align='left'),
    P('- 08 thôn;                                              **Bùi Văn Sức**', align='left'),
    P('- Lưu VP.', align='left'),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2016, 'title': 'V/v thi đua, khen thưởng năm 2016',
    'issuer': 'ỦY BAN NHÂN DÂN XÃ HÒA LẠC', 'number': '04', 'symbol': 'KH-UBND', 'place': 'Hòa Lạc', 'date': 'ngày 8 tháng 01 năm 2016',
    'opening': {'style': 'can-cu', 'text': 'UBND xã Hòa Lạc xây dựng kế hoạch thi đua như sau:'},
    'bases': [
        'Luật Tổ chức chính quyền địa phương năm 2015',
        'Kế hoạch số 11/KH-UBND ngày 05/01/2016 của UBND huyện Kim Sơn về công tác thi đua, khen thưởng năm 2016',
        'tình hình thực tế của địa phương',
    ],
    'sections': [
        {'marker': 'A.', 'level': 1, 'title': 'CHỈ TIÊU', 'paragraphs': 0, 'items': 3},
        {'marker': 'B.', 'level': 1, 'title': 'LỊCH THỰC HIỆN', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'C.', 'level': 1, 'title': 'PHÂN CÔNG', 'paragraphs': 2, 'items': 0},
    ],
    'schedule': schedule(['Tháng', 'Số TT', 'Việc phải làm', 'Ai làm'], GROUPS),
    'recipients': ['UBND huyện', 'Đảng ủy, HĐND', 'MTTQ và các đoàn thể', '08 thôn'],
    'archive': 'VP',
    'signature': [{'lines': ['TM. UBND XÃ', 'CHỦ TỊCH'], 'name': 'Bùi Văn Sức'}],
    'doubts': [
        'Nhóm “Tháng 11 - 12” gồm hai tháng, kế hoạch chỉ nhận một tháng cho mỗi nhóm.',
        'Nơi nhận và chữ ký gõ chung dòng, cách nhau bằng dấu cách: tên “Bùi Văn Sức” đứng sau nơi nhận “08 thôn”.',
        'Số thứ tự có số 0 ở đầu (01, 02).',
        'Phần đánh chữ A, B, C thay cho I, II, III.',
        'Ngày “8 tháng 01” thiếu số 0, giữ như bản in hay sửa cho đúng thể thức.',
        'Dòng “Lưu VP” không có dấu hai chấm.',
    ],
}
if __name__ == '__main__':
    word = Word()
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
