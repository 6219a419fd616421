/** What is done, with the paper that comes of it; a field and a commune follow. */
export const works = [
  { content: 'Phát động thi đua chuyên đề về', product: 'Văn bản phát động' },
  { content: 'Ký kết giao ước thi đua về', product: 'Bản giao ước' },
  { content: 'Kiểm tra việc thực hiện giao ước thi đua về', product: 'Biên bản kiểm tra' },
  { content: 'Sơ kết phong trào thi đua về', product: 'Báo cáo sơ kết' },
  { content: 'Tổng kết chuyên đề thi đua về', product: 'Báo cáo tổng kết' },
  { content: 'Biểu dương gương người tốt, việc tốt trong', product: 'Danh sách biểu dương' },
  { content: 'Khảo sát, lựa chọn điển hình tiên tiến trong', product: 'Danh sách điển hình' },
  { content: 'Xây dựng mô hình mới về', product: 'Mô hình' },
  { content: 'Nhân rộng cách làm hay về', product: 'Tài liệu giới thiệu' },
  { content: 'Tổ chức hội thi sáng kiến về', product: 'Kết quả hội thi' },
  { content: 'Viết tin, bài giới thiệu điển hình trong', product: 'Tin, bài' },
  { content: 'Thẩm định hồ sơ đề nghị khen thưởng thành tích trong', product: 'Tờ trình' },
  { content: 'Tập huấn cách chấm điểm thi đua về', product: 'Lớp tập huấn' },
  { content: 'Hướng dẫn đăng ký chỉ tiêu thi đua về', product: 'Văn bản hướng dẫn' },
  { content: 'Trao đổi kinh nghiệm tổ chức phong trào thi đua về', product: 'Buổi trao đổi' },
  { content: 'Đánh giá kết quả thực hiện chỉ tiêu thi đua về', product: 'Bảng đánh giá' },
  { content: 'Tổ chức tọa đàm, gặp mặt các hộ tiêu biểu trong', product: 'Buổi tọa đàm' },
  { content: 'Đề xuất khen thưởng đột xuất người có thành tích trong', product: 'Văn bản đề xuất' },
  { content: 'Lấy ý kiến Nhân dân về kết quả thi đua trong', product: 'Bảng tổng hợp ý kiến' },
  { content: 'Giới thiệu sáng kiến đã được công nhận trong', product: 'Tập sáng kiến' },
  { content: 'Theo dõi, đôn đốc đợt thi đua cao điểm về', product: 'Báo cáo tiến độ' },
  { content: 'Tổ chức tham quan, học tập mô hình điểm về', product: 'Chuyến tham quan' },
  { content: 'Chấm điểm, xếp loại các thôn thi đua về', product: 'Bảng xếp loại' },
  { content: 'Tuyên truyền kết quả phong trào thi đua về', product: 'Chuyên mục' },
] as const

/** In what a department of agriculture and environment vies. */
export const fields = [
  'trồng rừng sản xuất',
  'phòng cháy, chữa cháy rừng',
  'quản lý rừng đặc dụng',
  'trồng hồi, quế',
  'thâm canh na',
  'nuôi cá lồng',
  'chăn nuôi an toàn sinh học',
  'tiêm phòng cho vật nuôi',
  'phòng trừ sâu bệnh',
  'sản xuất rau an toàn',
  'thủy lợi nội đồng',
  'cấp nước sạch nông thôn',
  'phòng, chống thiên tai',
  'quan trắc môi trường',
  'thu gom rác thải',
  'xử lý nước thải làng nghề',
  'quản lý đất đai',
  'đo đạc, lập bản đồ',
  'bảo vệ nguồn nước',
  'quản lý khoáng sản',
  'xây dựng nông thôn mới',
  'giảm nghèo bền vững',
  'phát triển hợp tác xã',
  'làm đường giao thông nông thôn',
] as const

/** Communes of the province of Lạng Sơn. */
export const communes = (
  'Ba Sơn, Bằng Mạc, Bắc Sơn, Bình Gia, Cai Kinh, Cao Lộc, Châu Sơn, Chi Lăng, Chiến Thắng, Công Sơn, ' +
  'Điềm He, Đình Lập, Đoàn Kết, Đồng Đăng, Hoa Thám, Hoàng Văn Thụ, Hội Hoan, Hồng Phong, Hưng Vũ, Hữu Liên, ' +
  'Hữu Lũng, Kháng Chiến, Khánh Khê, Khuất Xá, Kiên Mộc, Lộc Bình, Lợi Bác, Mẫu Sơn, Na Dương, Na Sầm, ' +
  'Nhân Lý, Nhất Hòa, Quan Sơn, Quốc Khánh, Quốc Việt, Quý Hòa, Tân Đoàn, Tân Thành, Tân Tiến, Tân Tri, ' +
  'Tân Văn, Thái Bình, Thất Khê, Thiện Hòa, Thiện Long, Thiện Tân, Thiện Thuật, Thống Nhất, Thụy Hùng, ' +
  'Tràng Định, Tri Lễ, Tuấn Sơn, Vạn Linh, Văn Lãng, Vân Nham, Văn Quan, Vũ Lăng, Vũ Lễ, Xuân Dương, ' +
  'Yên Bình, Yên Phúc'
).split(', ')
