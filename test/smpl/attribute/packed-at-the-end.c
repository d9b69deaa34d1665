struct a {
	int n;
} __attribute__((packed));
struct b {
	int n;
};
