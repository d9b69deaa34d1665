void f(int x)
{
	probe(x);
	if (x)
		a();
	if (x)
		a();
	if (x)
		b();
}
