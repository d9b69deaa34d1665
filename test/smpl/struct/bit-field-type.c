struct s {
	int a;
	unsigned on:1;
	unsigned off:2;
};
