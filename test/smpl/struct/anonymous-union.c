struct s {
	char c;
	union {
		int b;
		long d;
	};
	int a;
};
