void f(int p)
{
	a();
}
