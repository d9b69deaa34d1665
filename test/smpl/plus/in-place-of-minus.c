void f(int a)
{
	old(a);
	old(a + 1);
}
