struct dev {
	int a;
	int pm;
	int b;
};
