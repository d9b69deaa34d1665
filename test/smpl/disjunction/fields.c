struct s {
	char c;
	int a;
	char d;
};
