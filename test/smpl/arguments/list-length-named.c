void f(int a)
{
	gather(a, LAST);
	gather(a, 1, 2, LAST);
}
