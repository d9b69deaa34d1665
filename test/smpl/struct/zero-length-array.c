struct a {
	int n;
	char name[0];
};
struct b {
	int n;
	char name[1];
};
