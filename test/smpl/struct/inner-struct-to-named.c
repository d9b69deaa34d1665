struct u {
	long whole;
	struct {
		int a;
		int b;
	} inner;
	char bytes[8];
};
