union u {
	long whole;
	struct {
		int a;
		int b;
	};
	char bytes[8];
};
