struct s {
	char c;
	int a;
} __attribute__((packed));
