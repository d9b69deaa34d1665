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
int h(int x)
{
	a(x);
	g();
	return 3;
}
