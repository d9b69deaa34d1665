void f(int a)
{
	pair(a, 3);
	pair("s", a + 1);
}
