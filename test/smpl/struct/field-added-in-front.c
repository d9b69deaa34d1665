struct s {
	const int a;
};
