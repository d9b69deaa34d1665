struct s {
	int n : 4;
	unsigned : 4;
};
