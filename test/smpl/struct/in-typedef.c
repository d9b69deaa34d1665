typedef struct box {
	int unused;
	int size;
} box_t;

struct lid {
	int unused;
	int size;
};
