typedef struct point {
	int a;
} point_t;
