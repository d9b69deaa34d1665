union data a;
struct s {
	union data b;
};
void f(void) { union data c; union other d; }
