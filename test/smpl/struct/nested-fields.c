struct outer {
	int a;
	struct {
		int b;
		int c;
	} in;
};
