struct point origin = { 0, 0 };

void f(int n)
{
	struct point p = { n, n + 1 };

	g(&p);
}
