typedef int foo_t;
typedef struct { int a; } bar;
void f(void)
{
	foo_t k;
	g(sizeof(k));
	g(sizeof(foo_t));
	g(sizeof(bar));
	g(sizeof(int));
	g(sizeof(*p));
}
