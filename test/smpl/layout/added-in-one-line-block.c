void f(int x)
{
	a(); b();
	c(); a();
	if (x) { a(); }
	if (x) a();
	else b();
}
