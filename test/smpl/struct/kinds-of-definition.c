struct frame {
	int length;
	char data[1];
} __packed;

union word {
	int whole;
	char bytes[1];
};

struct pair {
	int both[2];
};
