struct s {
	int a, b, *c;
	char d;
};
