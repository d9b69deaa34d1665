struct header {
	u8 kind;
	u32 length;
} __attribute__((packed));

struct trailer {
	u32 sum;
} __attribute__((aligned(8)));
