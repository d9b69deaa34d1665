struct foo glob = { .a = 7 };
int f(int x, struct foo *p, struct foo q)
{
	struct foo z = { .a = 5, };
	struct foo zz = { .c = 1, .a = 5, };
	q.a = 3;
	p->a = 4;
	return 0;
}
