void f(int a)
{
	save(a, 1);
}
