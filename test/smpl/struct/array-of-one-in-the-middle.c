struct a {
	int n;
	struct item items[1];
};
