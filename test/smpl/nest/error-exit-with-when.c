void f(int x, int y)
{
	b();
	if (x) {
		e();
		return;
	}
	e();
	g();
}
