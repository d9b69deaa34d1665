void f(int x, int y)
{
	b();
	if (x) {
		e();
		c();
		return;
	}
	e();
	g();
}
void g(int x)
{
	b();
	e();
	if (x)
		return;
	e();
}
