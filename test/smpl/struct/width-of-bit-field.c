struct x {
	int a:3;
	int b:3;
};
struct y {
	int a:4, b:2;
};
