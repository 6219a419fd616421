"""A ward's plan without recipients and signature, as one that was sent for comments; HTML made into Word by pandoc."""
from paper import C, P, T, pandoc, schedule, to_html, words, write_key

NAME = 'phuong-khong-noi-nhan'
GROUPS = [
    {'label': 'Sáu tháng đầu năm', 'tasks': [
        {'number': '1', 'content': 'Phát động “Tuyến phố không rác, vỉa hè thông thoáng”', 'units': ['Công an phường', '14 tổ dân phố']},
        {'number': '2', 'content': 'Trao tặng danh hiệu “Công dân tiêu biểu” nhân kỷ niệm 30/4', 'units': ['UBND phường']},
        {'number': '3', 'content': 'Chấm thi “Ngõ văn minh” vòng 1', 'units': ['Ban Chỉ đạo TDĐKXDĐSVH']},
    ]},
    {'label': 'Sáu tháng cuối năm', 'tasks': [
        {'number': '4', 'content': 'Ngày hội Đại đoàn kết 18-11 tại các khu dân cư', 'units': ['Ủy ban MTTQ phường', '14 tổ dân phố']},
        {'number': '5', 'content': 'Chấm thi “Ngõ văn minh” vòng chung kết, trao thưởng', 'units': ['Ban Chỉ đạo TDĐKXDĐSVH', 'Hội Cựu chiến binh']},
    ]},
]
rows = [['Số TT', 'Nội dung', 'Đơn vị']]
for group in GROUPS:
    rows.append([C(P(f'//{group["label"]}//', align='center'), across=3)])
    for task in group['tasks']:
        rows.append([task['number'], task['content'], [f'- {unit}' for unit in task['units']]])
BLOCKS = [
    P('**DỰ THẢO**', align='left'),
    P('**UBND PHƯỜNG VĨNH THỌ**', align='left'),
    P('**KẾ HOẠCH**', align='center'),
    P('**Phong trào thi đua xây dựng phường văn minh đô thị năm 2026**', align='center'),
    P('Thực hiện Nghị quyết của Đảng ủy phường và ý kiến của cử tri tại các cuộc tiếp xúc cuối năm 2025, UBND phường Vĩnh Thọ dự kiến các nội dung thi đua năm 2026:'),
    P('**1. Nội dung trọng tâm**', align='left'),
    P('Trật tự lòng đường, vỉa hè; thu gom rác đúng giờ; ứng xử có văn hóa nơi công cộng và trên mạng xã hội.'),
    P('**2. Tiến độ**', align='left'),
    T(rows, [1.5, 9, 6]),
    P('**3. Cách chấm điểm**', align='left'),
    P('Thang điểm 100, trong đó:', align='left'),
    P('- Vệ sinh môi trường 40 điểm;', align='left'),
    P('- Trật tự đô thị 40 điểm;', align='left'),
    P('- Tham gia hoạt động chung 20 điểm.', align='left'),
    P('Tổ dân phố để xảy ra khiếu kiện đông người thì không xét giải.', align='left'),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2026, 'title': 'Phong trào thi đua xây dựng phường văn minh đô thị năm 2026',
    'issuer': 'UBND PHƯỜNG VĨNH THỌ',
    'opening': {'style': 'thuc-hien', 'text': 'UBND phường Vĩnh Thọ dự kiến các nội dung thi đua năm 2026:'},
    'bases': ['Nghị quyết của Đảng ủy phường', 'ý kiến của cử tri tại các cuộc tiếp xúc cuối năm 2025'],
    'sections': [
        {'marker': '1.', 'level': 1, 'title': 'Nội dung trọng tâm', 'paragraphs': 1, 'items': 0},
        {'marker': '2.', 'level': 1, 'title': 'Tiến độ', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': '3.', 'level': 1, 'title': 'Cách chấm điểm', 'paragraphs': 2, 'items': 3},
    ],
    'schedule': schedule(['Số TT', 'Nội dung', 'Đơn vị'], GROUPS),
    'recipients': [], 'archive': None, 'signature': [],
    'outside': ['DỰ THẢO'],
    'doubts': [
        'Không có quốc hiệu, số, ngày, nơi nhận, chữ ký: các phần ấy không rõ chứ không phải để trống.',
        'Nhóm “Sáu tháng đầu năm”, “Sáu tháng cuối năm” không phải quý, tháng: chỉ giữ được nhãn.',
        'Đoạn cuối đứng sau ba gạch đầu dòng, thuộc mục 3 chứ không phải lời kết.',
        '“14 tổ dân phố” là tên gọi chung.',
        'Hai căn cứ nối bằng “và”.',
    ],
}
if __name__ == '__main__':
    pandoc(to_html(BLOCKS, ''), NAME, 'html', 'docx', 'docx')
    write_key(NAME, words(BLOCKS), STRUCTURE)
