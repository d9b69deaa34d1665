struct one {
	int x;
	first_t f;
	second_t g;
	int y;
};
