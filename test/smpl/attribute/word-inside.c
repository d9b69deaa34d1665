struct frame {
	int head;
} __attribute__((packed));
struct page {
	int head;
};
