"""A page saved from a province's portal: menus, breadcrumbs, counters and Word's own markup around the plan."""
from paper import FOLDER, schedule, write_key

NAME = 'cong-thong-tin'
GROUPS = [
    {'label': 'I', 'quarter': 1, 'tasks': [
        {'number': '1', 'content': 'Ban hành Bộ tiêu chí chấm điểm chuyển đổi số', 'units': ['Sở Khoa học và Công nghệ'], 'product': 'Quyết định'},
        {'number': '2', 'content': 'Phát động thi đua “Bình dân học vụ số”', 'units': ['UBND thành phố', 'Thành đoàn'], 'product': 'Lễ phát động'},
    ]},
    {'label': 'II', 'quarter': 2, 'tasks': [
        {'number': '3', 'content': 'Khen đột xuất tổ công nghệ số cộng đồng', 'units': ['UBND các phường, xã'], 'product': 'Giấy khen'},
    ]},
    {'label': 'III', 'quarter': 3, 'tasks': [
        {'number': '4', 'content': 'Chào mừng 80 năm Cách mạng tháng Tám: gắn biển 12 công trình', 'units': ['Sở Xây dựng'], 'product': 'Biển công trình'},
        {'number': '5', 'content': 'Kiểm tra việc số hóa hồ sơ khen thưởng', 'units': ['Sở Nội vụ'], 'product': 'Kết luận'},
    ]},
    {'label': 'IV', 'quarter': 4, 'tasks': [
        {'number': '6', 'content': 'Tổng kết, công bố bảng xếp hạng', 'units': ['Hội đồng TĐKT thành phố'], 'product': 'Báo cáo'},
    ]},
]
ROWS = ''
for group in GROUPS:
    for index, task in enumerate(group['tasks']):
        quarter = f'<td rowspan="{len(group["tasks"])}"><p class="MsoNormal" align="center"><b>{group["label"]}</b><o:p></o:p></p></td>' if index == 0 else ''
        ROWS += (
            f'<tr>{quarter}<td><p class="MsoNormal">{task["number"]}</p></td><td><p class="MsoNormal">{task["content"]}<o:p></o:p></p></td>'
            f'<td><p class="MsoNormal">{", ".join(task["units"])}</p></td><td><p class="MsoNormal">{task["product"]}</p></td></tr>\n'
        )
SOURCE = f'''<!DOCTYPE html>
<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="vi">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Kế hoạch thi đua, khen thưởng năm 2025 - Cổng thông tin điện tử thành phố Hòa Giang</title>
<style>.MsoNormal {{ margin: 0 }} .menu li {{ display: inline }}</style>
<script>document.title = 'Lời này không hiện ra trong trang'</script>
</head>
<body>
<div id="header"><a href="/">CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ HÒA GIANG</a></div>
<ul class="menu"><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li><li><a href="/vb">Văn bản</a></li><li><a href="/lh">Liên hệ</a></li></ul>
<div class="breadcrumb">Trang chủ &raquo; Văn bản &raquo; Chi tiết</div>
<h1 class="title">Kế hoạch thi đua, khen thưởng năm 2025</h1>
<p class="meta">Ngày đăng: 16/01/2025 08:15 | Lượt xem: 1284</p>
<!-- bắt đầu nội dung, lời này không hiện ra -->
<div class="content">
<table border="0" cellpadding="0" width="100%"><tbody><tr>
<td width="40%"><p class="MsoNormal" align="center"><b><span style="font-size:13pt">ỦY BAN NHÂN DÂN<br>
THÀNH PHỐ HÒA GIANG</span></b></p><p class="MsoNormal" align="center">Số:&nbsp;08/KH-UBND</p></td>
<td><p class="MsoNormal" align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>
Độc lập - Tự do - Hạnh phúc</b></p><p class="MsoNormal" align="center"><i>Hòa Giang, ngày&nbsp;15 tháng&nbsp;01 năm 2025</i></p></td>
</tr></tbody></table>
<p class="MsoNormal" align="center"><b>KẾ HO</b><b>ẠCH</b></p>
<p class="MsoNormal" align="center"><b>Thi đua, khen thưởng năm 2025</b></p>
<p class="MsoNormal"><i>Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;</i></p>
<p class="MsoNormal"><i>Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;</i></p>
<p class="MsoNormal"><i>Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 14/TTr-SNV ngày 09 tháng 01 năm 2025.</i></p>
<p class="MsoNormal">Ủy ban nhân dân thành phố ban hành Kế hoạch thi đua, khen thưởng năm 2025, cụ thể như sau:</p>
<p class="MsoNormal"><b>1. Mục đích, yêu cầu</b></p>
<p class="MsoNormal">a) Lan tỏa phong trào thi đua chuyển đổi số tới từng hộ kinh doanh, từng chợ, từng khu dân cư.</p>
<p class="MsoNormal">b) Đánh giá bằng số liệu thật trên hệ thống, không chấm theo báo cáo giấy.</p>
<p class="MsoNormal"><b>2. Nhiệm vụ theo quý</b></p>
<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0">
<thead><tr><th>Quý</th><th>TT</th><th>Nhiệm vụ</th><th>Thực hiện</th><th>Kết quả</th></tr></thead>
<tbody>
{ROWS}</tbody></table>
<p class="MsoNormal"><b>3. Tổ chức thực hiện</b></p>
<p class="MsoNormal">Các sở, ngành và UBND các phường, xã báo cáo trên phần mềm trước ngày 25 của tháng cuối quý; Sở Nội vụ kiểm soát dữ liệu và công bố kết quả./.</p>
<table border="0" width="100%"><tbody><tr>
<td><p class="MsoNormal"><b><i>Nơi nhận:</i></b><br>
- Bộ Nội vụ;<br>
- TT Thành ủy;<br>
- Các sở, ngành;<br>
- UBND các phường, xã;<br>
- Lưu: VT, SNV.</p></td>
<td align="center"><p class="MsoNormal"><b>TM. ỦY BAN NHÂN DÂN<br>
KT. CHỦ TỊCH<br>
PHÓ CHỦ TỊCH</b></p><p class="MsoNormal"><b>Lưu Quang Huy</b></p></td>
</tr></tbody></table>
</div>
<div class="tools"><a href="/in?id=8">In trang</a> <a href="/gui?id=8">Gửi email</a></div>
<div id="footer">Bản quyền thuộc về Cổng thông tin điện tử thành phố Hòa Giang</div>
</body></html>
'''
WORDS = [
    'CỔNG THÔNG TIN ĐIỆN TỬ THÀNH PHỐ HÒA GIANG', 'Trang chủ', 'Tin tức', 'Văn bản', 'Liên hệ', 'Trang chủ » Văn bản » Chi tiết',
    'Kế hoạch thi đua, khen thưởng năm 2025', 'Ngày đăng: 16/01/2025 08:15 | Lượt xem: 1284',
    'ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÒA GIANG', 'Số: 08/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hòa Giang, ngày 15 tháng 01 năm 2025',
    'KẾ HOẠCH', 'Thi đua, khen thưởng năm 2025',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
    'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
    'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 14/TTr-SNV ngày 09 tháng 01 năm 2025.',
    'Ủy ban nhân dân thành phố ban hành Kế hoạch thi đua, khen thưởng năm 2025, cụ thể như sau:',
    '1. Mục đích, yêu cầu',
    'a) Lan tỏa phong trào thi đua chuyển đổi số tới từng hộ kinh doanh, từng chợ, từng khu dân cư.',
    'b) Đánh giá bằng số liệu thật trên hệ thống, không chấm theo báo cáo giấy.',
    '2. Nhiệm vụ theo quý', 'Quý', 'TT', 'Nhiệm vụ', 'Thực hiện', 'Kết quả',
]
for group in GROUPS:
    WORDS.append(group['label'])
    for task in group['tasks']:
        WORDS += [task['number'], task['content'], ', '.join(task['units']), task['product']]
WORDS += [
    '3. Tổ chức thực hiện',
    'Các sở, ngành và UBND các phường, xã báo cáo trên phần mềm trước ngày 25 của tháng cuối quý; Sở Nội vụ kiểm soát dữ liệu và công bố kết quả./.',
    'Nơi nhận:', '- Bộ Nội vụ;', '- TT Thành ủy;', '- Các sở, ngành;', '- UBND các phường, xã;', '- Lưu: VT, SNV.',
    'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lưu Quang Huy',
    'In trang', 'Gửi email', 'Bản quyền thuộc về Cổng thông tin điện tử thành phố Hòa Giang',
]
STRUCTURE = {
    'kind': 'Kế hoạch', 'year': 2025, 'title': 'Thi đua, khen thưởng năm 2025',
    'issuer': 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÒA GIANG', 'number': '08', 'symbol': 'KH-UBND', 'place': 'Hòa Giang', 'date': 'ngày 15 tháng 01 năm 2025',
    'opening': {'style': 'can-cu', 'text': 'Ủy ban nhân dân thành phố ban hành Kế hoạch thi đua, khen thưởng năm 2025, cụ thể như sau:'},
    'bases': [
        'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
        'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
        'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 14/TTr-SNV ngày 09 tháng 01 năm 2025',
    ],
    'sections': [
        {'marker': '1.', 'level': 1, 'title': 'Mục đích, yêu cầu', 'paragraphs': 0, 'items': 2},
        {'marker': '2.', 'level': 1, 'title': 'Nhiệm vụ theo quý', 'paragraphs': 0, 'items': 0, 'schedule': True},
        {'marker': '3.', 'level': 1, 'title': 'Tổ chức thực hiện', 'paragraphs': 1, 'items': 0},
    ],
    'schedule': schedule(['Quý', 'TT', 'Nhiệm vụ', 'Thực hiện', 'Kết quả'], GROUPS),
    'recipients': ['Bộ Nội vụ', 'TT Thành ủy', 'Các sở, ngành', 'UBND các phường, xã'],
    'archive': 'VT, SNV',
    'signature': [{'lines': ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'name': 'Lưu Quang Huy'}],
    'outside': WORDS[:8] + WORDS[-3:],
    'doubts': [
        'Phần trước và sau văn bản là của trang mạng, không phải của kế hoạch.',
        '“UBND các phường, xã” là một tên gọi chung, không tách theo dấu phẩy.',
        'Tiêu đề trang trùng với tên kế hoạch, chỉ đọc một lần.',
        'Cột “Kết quả” được hiểu là sản phẩm.',
    ],
}
if __name__ == '__main__':
    (FOLDER / f'{NAME}.html').write_text(SOURCE, encoding='utf-8')
    write_key(NAME, WORDS, STRUCTURE)
