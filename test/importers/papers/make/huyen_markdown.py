"""A district's plan as a converter gives it in Markdown: emphasis around numbers, pipe tables, line breaks as <br>."""
from paper import P, T, pandoc, schedule, to_html, words, write_key

NAME = 'huyen-markdown'
GROUPS = [
    {'label': 'QUÝ I/2013', 'quarter': 1, 'tasks': [
        {'number': '1', 'content': 'Giao ban công tác thi đua, rút kinh nghiệm việc bình xét năm 2012', 'units': ['Phòng Nội vụ', 'Văn phòng HĐND-UBND']},
        {'number': '2', 'content': 'Tổ chức ký giao ước giữa 05 cụm xã', 'units': ['Các cụm trưởng']},
    ]},
    {'label': 'QUÝ II/2013', 'quarter': 2, 'tasks': [
        {'number': '3', 'content': 'Kỷ niệm 65 năm Ngày truyền thống thi đua yêu nước', 'units': ['UBND huyện', 'Phòng VHTT', 'Đài TT-TH huyện']},
        {'number': '4', 'content': 'Tuyên truyền Luật Bảo hiểm y tế tại chợ phiên', 'units': ['Bảo hiểm xã hội huyện']},
    ]},
    {'label': 'QUÝ III/2013', 'quarter': 3, 'tasks': [
        {'number': '5', 'content': 'Xét thi đua ngành giáo dục', 'units': ['Phòng GD&ĐT']},
    ]},
    {'label': 'QUÝ IV/2013', 'quarter': 4, 'tasks': [
        {'number': '6', 'content': 'Trao Giấy khen cho hộ sản xuất giỏi vùng cao', 'units': ['Hội Nông dân huyện', 'UBND các xã vùng cao']},
        {'number': '7', 'content': 'Kiểm tra hồ sơ, tổng kết năm', 'units': ['Phòng Nội vụ']},
    ]},
]
rows = [['TT', 'Nội dung', 'Cơ quan thực hiện']]
for group in GROUPS:
    rows.append([f'**{group["label"]}**', '', ''])
    for task in group['tasks']:
        rows.append([task['number'], task['content'], P('\n'.join(f'- {unit}.' for unit in task['units']), align='left')])
BLOCKS = [
    T([['', ''], ['**ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LA HẠ**', '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc**'], ['Số: 19/KH-UBND', '//Mường La Hạ, ngày 21 tháng 01 năm 2013//']], [8, 8], borders=False),
    P('**KẾ HOẠCH\nTổ chức phong trào thi đua và công tác khen thưởng năm 2013**', align='center'),
    P('Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003; Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ; Nghị định số 39/2012/NĐ-CP ngày 27/4/2012 của Chính phủ;'),
    P('Căn cứ Quyết định số 1822/QĐ-UBND ngày 25/12/2012 của UBND huyện về giao chỉ tiêu kinh tế - xã hội năm 2013,'),
    P('UBND huyện Mường La Hạ xây dựng Kế hoạch với các nội dung sau:'),
    P('**I. MỤC TIÊU THI ĐUA**', heading=3),
    P('1. 100% bản, tiểu khu đăng ký danh hiệu văn hóa.'),
    P('2. Không còn xã trắng về điển hình tiên tiến.'),
    P('3. Giảm 15% số hồ sơ khen thưởng phải trả lại.'),
    P('**II. NỘI DUNG**', heading=3),
    T(rows, [2, 9, 5]),
    P('**III. TỔ CHỨC THỰC HIỆN**', heading=3),
    P('Phòng Nội vụ là cơ quan thường trực, theo dõi việc chấp hành *chế độ báo cáo*; các xã, bản ở xa gửi báo cáo qua bưu điện, lấy dấu bưu điện làm căn cứ.'.replace('*', '')),
    P('Quá trình thực hiện nếu có phát sinh thì báo cáo UBND huyện xem xét./.'),
    P('**//Nơi nhận://**'),
    P('- Sở Nội vụ tỉnh;\n- TT Huyện ủy, HĐND huyện;\n- Các phòng, ban;\n- UBND các xã, thị trấn;\n- Lưu VT.'),
    P('**CHỦ TỊCH**', align='center'),
    P('**Cầm Văn Bun**', align='center'),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2013, 'title': 'Tổ chức phong trào thi đua và công tác khen thưởng năm 2013',
    'issuer': 'ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LA HẠ', 'number': '19', 'symbol': 'KH-UBND', 'place': 'Mường La Hạ', 'date': 'ngày 21 tháng 01 năm 2013',
    'opening': {'style': 'can-cu', 'text': 'UBND huyện Mường La Hạ xây dựng Kế hoạch với các nội dung sau:'},
    'bases': [
        'Luật Thi đua, khen thưởng ngày 26/11/2003',
        'Nghị định số 42/2010/NĐ-CP ngày 15/4/2010 của Chính phủ',
        'Nghị định số 39/2012/NĐ-CP ngày 27/4/2012 của Chính phủ',
        'Quyết định số 1822/QĐ-UBND ngày 25/12/2012 của UBND huyện về giao chỉ tiêu kinh tế - xã hội năm 2013',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'MỤC TIÊU THI ĐUA', 'paragraphs': 0, 'items': 3},
        {'marker': 'II.', 'level': 1, 'title': 'NỘI DUNG', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'TỔ CHỨC THỰC HIỆN', 'paragraphs': 2, 'items': 0},
    ],
    'schedule': schedule(['TT', 'Nội dung', 'Cơ quan thực hiện'], GROUPS),
    'recipients': ['Sở Nội vụ tỉnh', 'TT Huyện ủy, HĐND huyện', 'Các phòng, ban', 'UBND các xã, thị trấn'],
    'archive': 'VT',
    'signature': [{'lines': ['CHỦ TỊCH'], 'name': 'Cầm Văn Bun'}],
    'doubts': [
        'Ba căn cứ đầu nằm chung một dòng “Căn cứ”, nối bằng dấu chấm phẩy.',
        '“Các cụm trưởng” là tên gọi chung.',
        'Bảng đầu trang với hàng tiêu đề trống chỉ là khung đặt tên cơ quan và quốc hiệu.',
        'Mỗi căn cứ có lặp lại chữ “Căn cứ” hay không khi in lại.',
    ],
}
if __name__ == '__main__':
    pandoc(to_html(BLOCKS, ''), NAME, 'html', 'gfm', 'md', '--wrap=none')
    write_key(NAME, words(BLOCKS), STRUCTURE)
