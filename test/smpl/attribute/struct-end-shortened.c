struct hdr {
	u8 a;
	u16 b;
} __attribute__((packed));

struct ftr {
	u8 a;
} __attribute__((packed, aligned(2)));
