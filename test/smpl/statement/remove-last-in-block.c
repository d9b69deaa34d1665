void f(int a)
{
	if (a) {
		flush_all();
	}
	if (a)
		flush_all();
	else
		g();
	g();
	flush_all();
}
