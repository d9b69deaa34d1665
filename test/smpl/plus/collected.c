struct all {
	int a;
};
