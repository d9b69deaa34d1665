struct s2 {
	int a, b, c;
	char d;
};
