void f(int a)
{
	begin(a);
	step(a);
	g();
	begin(a);
	g();
}
