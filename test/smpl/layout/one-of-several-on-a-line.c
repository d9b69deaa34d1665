void f(int x)
{
	a(); b();
	c(); a();
	if (x) { a(); }
	if (x) { a(); d(); }
	{ a(); }
	e(); a(); g();
}
