struct s {
	int n;
	unsigned up : 1;
	unsigned rest : 2;
};
