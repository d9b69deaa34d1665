struct s {
	int a;
	int b;

	int c;
};
