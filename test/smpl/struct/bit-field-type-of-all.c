struct s {
	unsigned int a:1;
	unsigned int b:2;
	unsigned c:1;
};
