struct item { int a; };
struct other { int a; };

void f(struct item *x, struct other *y)
{
	x = alloc(sizeof(struct item));
	y = alloc(sizeof(struct item));
}
