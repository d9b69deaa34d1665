typedef struct {
	char c;
	int n;
} pair_t;
