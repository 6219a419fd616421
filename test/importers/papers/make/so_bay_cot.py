"""A department's plan: a table of seven columns, numbers anew in each group, automatic headings and numbers."""
from paper import C, P, T, schedule, words, write_key
from word import Word

NAME = 'so-bay-cot'


def task(number, content, lead, support, due, product, note=None):
    told = {'number': number, 'content': content, 'lead': lead, 'support': support, 'due': due, 'product': product}
    return {**told, 'note': note} if note else told


GROUPS = [
    {'label': 'Công tác tham mưu ban hành văn bản', 'topic': 'Công tác tham mưu ban hành văn bản', 'tasks': [
        task('1', 'Sửa đổi Quy chế thi đua, khen thưởng của ngành', ['Văn phòng Sở'], ['Phòng Pháp chế', 'Công đoàn ngành'], 'Trước 28/02/2022', 'Quyết định'),
        task('2', 'Hướng dẫn bình xét danh hiệu “Gia đình cán bộ kiểu mẫu”', ['Công đoàn ngành'], ['Văn phòng Sở'], 'Tháng 4/2022', 'Công văn hướng dẫn', 'Chuyển tiếp từ 2021'),
    ]},
    {'label': 'Tổ chức các phong trào thi đua', 'topic': 'Tổ chức các phong trào thi đua', 'tasks': [
        task('1', 'Thi đua giải ngân vốn đầu tư công đạt trên 95%', ['Phòng Kế hoạch - Tài chính'], ['Ban QLDA 1', 'Ban QLDA 2'], 'Cả năm', 'Báo cáo tháng'),
        task('2', 'Thi đua bảo đảm trật tự an toàn giao thông dịp Tết và mùa lễ hội', ['Thanh tra Sở'], ['Phòng Quản lý vận tải', 'các Đội Thanh tra'], '15/01 - 15/3/2022', 'Kế hoạch; báo cáo kết quả'),
        task('3', 'Hội thi “Lái xe an toàn - văn minh” lần thứ III', ['Phòng Quản lý vận tải'], ['Đoàn Thanh niên'], 'Quý III', 'Hội thi', 'Kinh phí xã hội hóa'),
    ]},
    {'label': 'Công tác khen thưởng', 'topic': 'Công tác khen thưởng', 'tasks': [
        task('1', 'Thẩm định, trình khen thưởng chuyên đề hoàn thành cầu Bến Ngự', ['Văn phòng Sở'], ['Ban QLDA 1'], 'Sau khi thông xe', 'Tờ trình'),
        task('2', 'Xét công nhận sáng kiến cấp cơ sở', ['Hội đồng Sáng kiến'], ['các phòng, đơn vị'], '30/11/2022', 'Biên bản, Quyết định'),
    ]},
]
rows = [['**TT**', '**Nội dung nhiệm vụ**', '**Chủ trì**', '**Phối hợp**', '**Thời gian hoàn thành**', '**Sản phẩm**', '**Ghi chú**']]
for mark, group in zip('ABC', GROUPS):
    rows.append([f'**{mark}**', C(P(f'**{group["label"]}**', align='left'), across=6)])
    for entry in group['tasks']:
        rows.append([entry['number'], entry['content'], ', '.join(entry['lead']), ', '.join(entry['support']), entry['due'], entry['product'], entry.get('note', '')])
for group, mark in zip(GROUPS, 'ABC'):
    group['marker'] = mark

BLOCKS = [
    T([
        [[P('UBND TỈNH AN BIÊN', align='center'), P('**SỞ GIAO THÔNG VẬN TẢI**', align='center'), P('Số:        /KH-SGTVT', align='center')],
         [P('**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', align='center'), P('**Độc lập - Tự do - Hạnh phúc**', align='center'), P('//An Biên, ngày      tháng 01 năm 2022//', align='center')]],
    ], [7, 9.5], borders=False, head=False),
    P('**KẾ HOẠCH**', align='center'),
    P('**Thi đua, khen thưởng ngành Giao thông vận tải năm 2022**', align='center'),
    P('//Căn cứ Quyết định số 2199/QĐ-UBND ngày 20 tháng 12 năm 2021 của Ủy ban nhân dân tỉnh An Biên ban hành chương trình công tác năm 2022;//', indent=True),
    P('//Căn cứ Thông tư số 02/2021/TT-BGTVT ngày 04 tháng 02 năm 2021 của Bộ trưởng Bộ Giao thông vận tải hướng dẫn công tác thi đua, khen thưởng ngành Giao thông vận tải;//', indent=True),
    P('//Xét đề nghị của Chánh Văn phòng Sở.//', indent=True),
    P('Sở Giao thông vận tải lập Kế hoạch thi đua, khen thưởng năm 2022 của toàn ngành, cụ thể:', indent=True),
    P('**MỤC ĐÍCH**', auto='I.', level=0),
    P('Tạo động lực để công chức, viên chức, người lao động vượt khó, hoàn thành các công trình trọng điểm đúng hẹn.', indent=True),
    P('**NỘI DUNG**', auto='II.', level=0),
    P('Các nhiệm vụ, người chủ trì và thời hạn được phân công tại bảng dưới đây:', indent=True),
    T(rows, [1, 4, 2.3, 2.3, 2.2, 2.2, 2], repeat=True),
    P('**THỰC HIỆN**', auto='III.', level=0),
    P('Trưởng các phòng, thủ trưởng đơn vị trực thuộc cụ thể hóa nhiệm vụ được giao trong tháng 02/2022.', auto='1.', level=1),
    P('Kinh phí: trích từ quỹ khen thưởng của Sở và các nguồn hợp pháp khác.', auto='2.', level=1),
    P('Văn phòng Sở theo dõi, mỗi quý báo cáo Giám đốc một lần:', auto='3.', level=1),
    P('Báo cáo quý gửi trước ngày 20 của tháng cuối quý;', auto='a)', level=2),
    P('Báo cáo năm gửi trước ngày 10/12/2022.', auto='b)', level=2),
    T([
        [[P('**//Nơi nhận://**', align='left'), '- UBND tỉnh (b/c);', '- Sở Nội vụ;', '- Ban Giám đốc;', '- Các phòng, đơn vị trực thuộc;', '- Website Sở;', '- Lưu: VT, VP.'],
         [P('**GIÁM ĐỐC**', align='center'), '', '', '', P('**Phan Quốc Trụ**', align='center')]],
    ], [8, 8.5], borders=False, head=False),
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2022, 'title': 'Thi đua, khen thưởng ngành Giao thông vận tải năm 2022',
    'issuer': 'SỞ GIAO THÔNG VẬN TẢI', 'parent': 'UBND TỈNH AN BIÊN', 'number': None, 'symbol': 'KH-SGTVT', 'place': 'An Biên',
    'date': 'ngày tháng 01 năm 2022',
    'opening': {'style': 'can-cu', 'text': 'Sở Giao thông vận tải lập Kế hoạch thi đua, khen thưởng năm 2022 của toàn ngành, cụ thể:'},
    'bases': [
        'Quyết định số 2199/QĐ-UBND ngày 20 tháng 12 năm 2021 của Ủy ban nhân dân tỉnh An Biên ban hành chương trình công tác năm 2022',
        'Thông tư số 02/2021/TT-BGTVT ngày 04 tháng 02 năm 2021 của Bộ trưởng Bộ Giao thông vận tải hướng dẫn công tác thi đua, khen thưởng ngành Giao thông vận tải',
        'Xét đề nghị của Chánh Văn phòng Sở',
    ],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'MỤC ĐÍCH', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'NỘI DUNG', 'paragraphs': 1, 'items': 0, 'schedule': True},
        {'marker': 'III.', 'level': 1, 'title': 'THỰC HIỆN', 'paragraphs': 0, 'items': 3, 'nested': 2},
    ],
    'schedule': {**schedule(['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian hoàn thành', 'Sản phẩm', 'Ghi chú'], GROUPS), 'numbering': 'per-group'},
    'recipients': ['UBND tỉnh (b/c)', 'Sở Nội vụ', 'Ban Giám đốc', 'Các phòng, đơn vị trực thuộc', 'Website Sở'],
    'archive': 'VT, VP',
    'signature': [{'lines': ['GIÁM ĐỐC'], 'name': 'Phan Quốc Trụ'}],
    'doubts': [
        'Số văn bản để trống, ngày ký mới có tháng và năm.',
        '“các phòng, đơn vị” là một tên gọi chung, không tách thành “các phòng” và “đơn vị”.',
        'Chữ A, B, C trước tên nhóm không có chỗ trong kế hoạch, trừ khi nằm trong nhãn của nhóm.',
        'Văn bản thiếu “./.” ở cuối.',
    ],
}
if __name__ == '__main__':
    word = Word(lists={'main': ['I.', '1.', 'a)']})
    word.footer(align='center', top=True)
    word.save(BLOCKS, NAME)
    write_key(NAME, words(BLOCKS), STRUCTURE)
