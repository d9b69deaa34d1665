struct s {
	int n : 4;
	unsigned : 4;
	unsigned rest : 2;
};
