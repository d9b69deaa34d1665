void f(int a)
{
	bool on;
	int n;

	on = 0;
	n = 0;
	if (a)
		on = 1;
	g(on, n);
}
