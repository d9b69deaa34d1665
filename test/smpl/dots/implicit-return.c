void f(int x)
{
	a(x);
	g();
	return;
}
void g(int x)
{
	a(x);
	g();
}
void k(int x)
{
	a(x);
	if (x) { return; }
	g();
}
