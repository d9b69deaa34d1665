void f(int n)
{
	int a = n;

	g(n);
	log_start();
	h(a);
}
