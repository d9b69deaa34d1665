void f(int x, int y)
{
	b();
	if (x) {
		b();
		e();
		return;
	}
	e();
	g();
}
