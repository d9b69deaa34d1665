struct s {
	int a;
	int z;
};
