/** What a body is called by its kind: the word after it begins its own name with a capital. */
export const bodyKinds = `
Sở|Bộ|Ban|Phòng|Cục|Tổng cục|Chi cục|Vụ|Trường|Viện|Học viện|Bệnh viện|Trạm|Trung tâm|Công ty|Tổng công ty
Tập đoàn|Chi nhánh|Xí nghiệp|Nhà máy|Ngân hàng|Kho bạc|Hội|Liên hiệp hội|Liên đoàn|Đoàn|Công đoàn|Đảng ủy|Đảng bộ
Đảng đoàn|Chi bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Văn phòng|Thanh tra
Trường Đại học|Đại học|Cao đẳng|Trung cấp|Tiểu học|Trung học cơ sở|Trung học phổ thông|Phổ thông|Mầm non|Mẫu giáo
Trường THPT|Trường THCS|THPT|THCS|Cụm|Khối|Câu lạc bộ|Hợp tác xã|Nhà xuất bản|Bảo tàng|Thư viện|Báo|Đài|Quỹ|Hạt|Đội
Hội đồng|Ủy ban|Ủy ban nhân dân|Hội đồng nhân dân|Tòa án nhân dân|Viện kiểm sát nhân dân|Công an|Bộ Chỉ huy|Bộ Tư lệnh|Ban Quản lý|Ban Chỉ đạo|Ban Chấp hành|Ban Thường vụ
`

/** Names and fields of work that bodies have in their names, with their capitals after another word. */
export const bodyFields = `
Việt Nam|Hồ Chí Minh|Đảng Cộng sản Việt Nam|Cộng sản|Tổ quốc|Mặt trận Tổ quốc|miền Bắc|miền Nam|miền Trung|Trung ương
Tây Nguyên|Tây Bắc|Đông Bắc|Bắc Bộ|Nam Bộ|Cửu Long|Liên hiệp Phụ nữ|Liên hiệp Thanh niên|Lao động Việt Nam
nội vụ|y tế|tài chính|giáo dục|đào tạo|tư pháp|xây dựng|công thương|công nghiệp|thương mại|nông nghiệp|nông thôn
phát triển|môi trường|tài nguyên|khoa học|công nghệ|thông tin|truyền thông|văn hóa|thể thao|du lịch|gia đình
dân tộc|tôn giáo|ngoại vụ|ngoại giao|quốc phòng|công an|quân sự|biên phòng|bộ đội|cảnh sát|thanh tra|kiểm sát
kế hoạch|đầu tư|lao động|thương binh|xã hội|giao thông|vận tải|hành chính|tổng hợp|tổ chức|cán bộ|tuyên giáo|dân vận
dân chủ|kiểm tra|kiểm lâm|kiểm toán|thống kê|thuế|hải quan|bảo hiểm|kho bạc|nhà nước|ngân hàng|chính sách|quản lý
thị trường|khu|kinh tế|cửa khẩu|công nghiệp Than|quốc gia|công tác|tham mưu|hậu cần|văn thư|khoáng sản|điện lực|điện|than|dầu khí|nước sạch|cấp nước|thủy lợi
lâm nghiệp|chăn nuôi|thú y|trồng trọt|bảo vệ|thực vật|khuyến nông|đa khoa|chuyên khoa|y học|cổ truyền|phục hồi
chức năng|kiểm soát|bệnh tật|tâm thần|phụ sản|nhi|lao|phổi|mắt|sư phạm|kỹ thuật|bách khoa|nghề|y|dược|luật
ngoại ngữ|mỹ thuật|âm nhạc|sân khấu|nghệ thuật|phụ nữ|thanh niên|thiếu niên|nhi đồng|nông dân|cựu chiến binh
cựu giáo chức|người cao tuổi|khuyến học|chữ thập đỏ|nhà báo|luật gia|văn học|viên chức|công chức|doanh nghiệp
thi đua|khen thưởng|cơ quan|đơn vị|địa phương|trực thuộc|cổ phần|trách nhiệm|hữu hạn|một|thành viên|tư nhân|quốc tế
nội trú|bán trú|dân lập|công lập|chuyên|dân quân|tự vệ|tối cao|nhân dân|chỉ huy|tư lệnh|liên hiệp|liên minh|hợp tác xã
bưu chính|viễn thông|bưu điện|phát thanh|truyền hình|đăng ký|đất đai|quỹ đất|dự án|dịch vụ|việc làm|lưu trữ|thể dục
lãnh đạo|điều hành|cải cách|tư tưởng|lý luận|chính trị|hạ tầng|đô thị|quy hoạch|kiến trúc|đường bộ|đường sắt|hàng không
hàng hải|đăng kiểm|bảo trợ|trẻ em|dân số|an toàn|thực phẩm|phòng cháy|chữa cháy|cứu nạn|cứu hộ|thi hành án|dân sự
hội|đoàn|ban|phòng|trường|khối|chính phủ|quốc hội|chủ tịch|đại biểu|văn phòng|đầu tư xây dựng|công trình|tổng
thường vụ|thường trực|chấp hành|chỉ đạo|phối hợp|hỗ trợ|sở|đảng|ủy
`

/** Words of a name that stay small wherever they stand. */
export const smallWords = 'và|các|cấp|của|về|cho|với|số|thuộc|ngành'

/** Words before the name of a place, each syllable of which has a capital. */
export const placeKinds = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu'
