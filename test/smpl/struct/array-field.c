struct msg {
	int len;
	char data[0];
};

struct other {
	char data[0];
	int len;
};
