static int global;

int f(int a, struct foo *p)
{
	int b = a;

	free_it(b);
	free_it(global);
	free_it(p->n);
	return free_it(a);
}
