typedef struct s foo;
int f(foo *p)
{
	bar();
	return p->n;
}
