struct conf {
	int a;
	char *name;
};

struct other {
	int a;
};
