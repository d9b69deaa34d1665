struct s {
	int a;
	char b;
};

struct t {
	int a;
};

struct s;
