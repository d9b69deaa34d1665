void f(int a)
{
	make(a, 1);
	make(a);
}
