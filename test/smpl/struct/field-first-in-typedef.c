struct x {
	int a;
	int b;
};
typedef struct x {
	int q;
} X;
