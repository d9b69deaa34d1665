void f(int *p, int a)
{
	old(p, a);
}
