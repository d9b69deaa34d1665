union val {
	int i;
	long l;
};
