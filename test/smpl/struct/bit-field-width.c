struct s {
	int a;
	int on:1;
};
