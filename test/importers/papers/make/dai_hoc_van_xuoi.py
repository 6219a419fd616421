"""A university's plan in prose only, without any table of tasks; typed as Markdown, made into Word by pandoc."""
import re

from paper import pandoc, write_key

NAME = 'dai-hoc-van-xuoi'
SOURCE = '''
BỘ GIÁO DỤC VÀ ĐÀO TẠO\\
**TRƯỜNG ĐẠI HỌC NÔNG LÂM ĐÔNG GIANG**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\
**Độc lập - Tự do - Hạnh phúc**

Số: 558/KH-ĐHNL&CTSV-TTPC

*Đông Giang, ngày 14 tháng 9 năm 2020*

# KẾ HOẠCH

## Công tác thi đua, khen thưởng năm học 2020 - 2021

Để phong trào thi đua trong Nhà trường thực sự là động lực nâng cao chất lượng đào tạo và nghiên cứu, Hiệu trưởng ban hành Kế hoạch công tác thi đua, khen thưởng năm học 2020 - 2021 với các nội dung dưới đây.

I.  **Mục đích**

    Ghi nhận công bằng đóng góp của giảng viên, người lao động và sinh viên; chọn được những tập thể, cá nhân thật sự nổi bật để đề nghị cấp trên khen thưởng.

II. **Nội dung thi đua**

    1.  *Đối với giảng viên*

        a)  Đổi mới phương pháp giảng dạy trực tuyến, mỗi bộ môn xây dựng tối thiểu một học phần có bài giảng điện tử hoàn chỉnh.

        b)  Công bố ít nhất một bài báo khoa học hoặc hướng dẫn một nhóm sinh viên nghiên cứu.

    2.  *Đối với khối phòng, ban, trung tâm*

        a)  Rút ngắn một phần ba thời gian giải quyết thủ tục cho người học.

        b)  Thực hành tiết kiệm điện, nước, giấy in.

    3.  *Đối với sinh viên*

        a)  Phấn đấu danh hiệu “Sinh viên 5 tốt” các cấp.

        b)  Tham gia Mùa hè xanh, hiến máu tình nguyện, bảo vệ rừng thực nghiệm Suối Cát.

III. **Các mốc thời gian**

     Tháng 10/2020, các đơn vị họp đăng ký danh hiệu và gửi biên bản về Phòng Công tác sinh viên - Thanh tra pháp chế.

     Tháng 02/2021, Hội đồng Thi đua - Khen thưởng Trường sơ kết học kỳ I.

     Từ ngày 20 đến ngày 30/6/2021, các khoa bình xét, bỏ phiếu kín.

     Trước ngày 15/7/2021, hoàn thành hồ sơ trình Bộ trưởng tặng Bằng khen.

IV. **Điều kiện bảo đảm**

    Phòng Kế hoạch - Tài chính dành 1,2% quỹ lương cho quỹ khen thưởng. Trưởng các đơn vị chịu trách nhiệm trước Hiệu trưởng về tính xác thực của hồ sơ./.

**HIỆU TRƯỞNG**

**PGS.TS. Đinh Thị Mai Phương**

***Nơi nhận:***\\
- Đảng ủy, Hội đồng Trường;\\
- Các khoa, phòng, ban, trung tâm;\\
- Lưu: VT, CTSV-TTPC.
'''


def typed_words(source):
    """The lines of the source without Markdown's own marks."""
    lines = []
    for line in source.splitlines():
        line = re.sub(r'^#+ ', '', line.strip()).replace('*', '').rstrip('\\').strip()
        if line:
            lines.append(re.sub(r' +', ' ', line))
    return lines


STRUCTURE = {
    'kind': 'Kế hoạch', 'schoolYear': '2020 - 2021', 'title': 'Công tác thi đua, khen thưởng năm học 2020 - 2021',
    'issuer': 'TRƯỜNG ĐẠI HỌC NÔNG LÂM ĐÔNG GIANG', 'parent': 'BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'number': '558', 'symbol': 'KH-ĐHNL&CTSV-TTPC', 'place': 'Đông Giang', 'date': 'ngày 14 tháng 9 năm 2020',
    'opening': {'style': 'none', 'text': 'Để phong trào thi đua trong Nhà trường thực sự là động lực nâng cao chất lượng đào tạo và nghiên cứu, Hiệu trưởng ban hành Kế hoạch công tác thi đua, khen thưởng năm học 2020 - 2021 với các nội dung dưới đây.'},
    'bases': [],
    'sections': [
        {'marker': 'I.', 'level': 1, 'title': 'Mục đích', 'paragraphs': 1, 'items': 0},
        {'marker': 'II.', 'level': 1, 'title': 'Nội dung thi đua', 'paragraphs': 0, 'items': 0},
        {'marker': '1.', 'level': 2, 'title': 'Đối với giảng viên', 'paragraphs': 0, 'items': 2},
        {'marker': '2.', 'level': 2, 'title': 'Đối với khối phòng, ban, trung tâm', 'paragraphs': 0, 'items': 2},
        {'marker': '3.', 'level': 2, 'title': 'Đối với sinh viên', 'paragraphs': 0, 'items': 2},
        {'marker': 'III.', 'level': 1, 'title': 'Các mốc thời gian', 'paragraphs': 4, 'items': 0},
        {'marker': 'IV.', 'level': 1, 'title': 'Điều kiện bảo đảm', 'paragraphs': 1, 'items': 0},
    ],
    'recipients': ['Đảng ủy, Hội đồng Trường', 'Các khoa, phòng, ban, trung tâm'],
    'archive': 'VT, CTSV-TTPC',
    'signature': [{'lines': ['HIỆU TRƯỞNG'], 'name': 'PGS.TS. Đinh Thị Mai Phương'}],
    'doubts': [
        'Không có bảng nhiệm vụ; bốn mốc thời gian ở phần III có thể là nhiệm vụ nhưng không được tự ý chuyển thành bảng.',
        'Chữ ký đứng trước nơi nhận.',
        'Ký hiệu “KH-ĐHNL&CTSV-TTPC” có dấu &.',
        'Mở đầu không dẫn căn cứ nào.',
    ],
}
if __name__ == '__main__':
    pandoc(SOURCE, NAME, 'markdown-smart+fancy_lists', 'docx', 'docx')
    write_key(NAME, typed_words(SOURCE), STRUCTURE)
