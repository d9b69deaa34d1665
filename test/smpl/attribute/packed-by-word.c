struct a {
	int x;
} __attribute__((packed));
struct b {
	int x;
};
