struct s {
	unsigned int a;
	int b;
};
