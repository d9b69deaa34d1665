struct a {
	int one:3;
	int :4;
	int two:5;
};
