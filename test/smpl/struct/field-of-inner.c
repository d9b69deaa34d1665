struct x {
	int q;
	struct {
		int a;
	} in;
	int r;
};
