void f(int a)
{
	x = a;
	if (a) {
		g();
	}
	y = a;
}
void g(int a)
{
	x = a;
	y = a;
}
